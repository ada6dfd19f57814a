import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areTransliterations } from '../../server/src/core/text/transliteration.js';

// First names and last names as agencies spell them, of nobody in particular.
const ONE_NAME = [
  'Muhammed Mohammad',
  'Mohammed Muhammad',
  'Mohamed Mohammad',
  'Ahmed Ahmad',
  'Hussein Husain',
  'Hussein Hussain',
  'Hasan Hassan',
  'Yusuf Yousef',
  'Yousuf Yusef',
  'Karim Kareem',
  'Khaled Khalid',
  'Qassem Kassem',
  'Tarek Tariq',
  'Sergei Sergey',
  'Sergei Serguei',
  'Andrei Andrey',
  'Aleksandr Alexandr',
  'Dmitri Dmitry',
  'Dmitry Dmitriy',
  'Yusupov Yusupoff',
  'Zelinsky Zelinskyy',
  'Shevchuk Chevchuk',
  'Nazarbai Nazarbay',
  'Abdulla Abdullah',
  'Zhukov Joukov',
  'Saleh Salih',
];
const TWO_NAMES = [
  'Hassan Hussein',
  'Daniel Daniela',
  'Maria Mario',
  'Martin Morton',
  'Erin Aaron',
  'Wolff Wolfe',
  'Smith Smithson',
  'Karim Karima',
  'Omar Amir',
  'Samir Samar',
  'Petrov Petrova',
  'Brown Braun',
  'Miller Muller',
  'Jansen Hansen',
  'Said Saad',
  'Lina Lena',
  'Peter Pieter',
  'Marta Mirta',
  'Burton Berton',
];

test('one name in two spellings is told from two names', () => {
  const wrong = [
    ...ONE_NAME.filter((pair) => !areTransliterations(...(pair.split(' ') as [string, string]))),
    ...TWO_NAMES.filter((pair) => areTransliterations(...(pair.split(' ') as [string, string]))),
  ];
  assert.deepEqual(wrong, []);
});

test('what differs in capitals, accents or apostrophes only is one word', () => {
  assert.equal(areTransliterations('Núñez', 'Nunez'), false);
  assert.equal(areTransliterations('Muhammed', 'Mohammad'), true);
  assert.equal(areTransliterations('Mohammad', 'Muhammed'), true);
});
