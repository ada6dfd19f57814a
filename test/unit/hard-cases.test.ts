// The ten hard cases of real copy, each in an invented text. What the codes mean: test/support/roles.ts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clean, parse } from '../../server/src/core/index.js';
import { assertKeeps, assertRoles, plain } from '../support/roles.js';
import { throwOn } from '../support/wire.js';

describe('hard cases', () => {
  it('1: captions that are sentences of the body without their full stop', () => {
    assertRoles(`
      H | Ferry Crew Offered Work on the New Estuary Bridge
        |
      C | The ferry will sail until the end of the year, the council said in a statement on Wednesday
      c | The ferry will sail until the end of the year, the council said in a statement on Wednesday
      F | TT
        |
      h | Ferry Crew Offered Work on the New Estuary Bridge
        |
      c | The ferry will sail until the end of the year, the council said in a statement on Wednesday
        |
      B | The ferry will sail until the end of the year, the council said in a statement on Wednesday.
        |
      B | Its crew of 31 will be offered work on the bridge, the mayor told reporters.`);
  });

  it('2: a gallery that repeats the headline in the middle of the body opens no story', () => {
    const file = assertRoles(`
      H | Storm Tears the Roof Off the Market Hall in Lower Wenn
        |
      N | By Ida Wolff
        |
      B | LOWER WENN (AP) — A storm tore the roof off the market hall of Lower Wenn on Monday.
        |
      B | Nobody was hurt, the fire service said, because the hall is closed on Mondays.
        |
      F | 1 / 8
      F | Back to Gallery
      h | Storm Tears the Roof Off the Market Hall in Lower Wenn
        |
      B | The roof had been repaired twice in the past three years, records show.
        |
      B | “We told them it would not hold,” said Tobin Asher, who sells apples there.`);
    assert.equal(file.stories.length, 1);
  });

  it('3: a full caption with “less” beside its cut-off with “... more”', () => {
    assertRoles(`
      H | Minister Visits the Flooded Towns Along the Wenn
        |
      C | Minister Runa Hadley, left, and Mayor Pal Verhoeven speak on a dike in Calden, Nov. 20, 2019. Hadley is on her first visit since the flood. less
      n | Minister Runa Hadley, left, and Mayor Pal Verhoeven speak on a dike in Calden, Nov. 20, 2019. Hadley is on her first visit... more
      K | Photo: Ida Wolff, AP
        |
      F | Image 1 of 8
      c | Minister Runa Hadley, left, and Mayor Pal Verhoeven speak on a dike in Calden, Nov. 20, 2019. Hadley is on her first visit since the flood. less
      c | Minister Runa Hadley, left, and Mayor Pal Verhoeven speak on a dike in Calden, Nov. 20, 2019. Hadley is on her first visit... more
      K | Photo: Ida Wolff, AP
        |
      B | CALDEN (AP) — The minister for the interior visited three flooded towns on Wednesday.
        |
      B | She promised help within a week but named no sum.`);
  });

  it('4: one credit line for several pictures is legitimate', () => {
    const text = plain(`
      H | Orchard Growers Ask for Help as Frost Takes the Crop
        |
      C | Candles burn between the cherry trees in the valley of the Wenn
      K | Photo: Ida Wolff, AP
        |
      C | A grower looks at blossoms that have turned brown overnight
      K | Photo: Ida Wolff, AP
        |
      C | Sprinklers cover the branches with ice to keep the frost away
      K | Photo: Ida Wolff, AP
        |
      B | CALDEN (AP) — Growers lost about half of their cherry crop to three nights of frost.
        |
      B | They asked the government for help on Monday.`);
    assert.deepEqual(clean(parse(text), throwOn), []);
  });

  it('5: pictures that differ in what is done are several, wordings of one are one, counters make no picture', () => {
    const file = assertRoles(`
      H | Harbor Town Celebrates Its New Bridge for Three Days
        |
      C | 1 of 4 Marta Quill cuts the ribbon on the new bridge in Harbor Town, Wednesday, July 3, 2024. (Ida Wolff/Coast Wire via AP)
        |
      C | 2 of 4 A band plays on the new bridge in Harbor Town, Wednesday, July 3, 2024. (Ida Wolff/Coast Wire via AP)
        |
      n | 3 of 4 A band plays on the new bridge in Harbor Town, Wednesday, July 3, 2024. (Ida Wolff/Coast Wire via AP)
        |
      C | 4 of 4 Children run across the new bridge in Harbor Town, Wednesday, July 3, 2024. (Ida Wolff/Coast Wire via AP)
        |
      B | HARBOR TOWN (AP) — The town celebrated its new bridge for three days.
        |
      B | Some 4,000 people came, the harbor office said.`);
    assert.equal(file.stories[0]?.captions.length, 3);
  });

  it('6: captions without credit or full stop, line by line inside the body', () => {
    assertKeeps(`
      H | Report Finds That the Dam Was Known to Leak for Years
        |
      N | By Ida Wolff and Pal Verhoeven
      N | March 7, 2024 7:55 AM
        |
      B | CALDEN, March 7 (Reuters) - The dam above Calden was known to leak for years, a report said on Thursday.
      B | The report was written by three engineers for the parliament in Marrowgate.
      B | It says that repairs were put off four times because there was no money for them.
      n | An engineer in a yellow coat looks down from the dam above Calden while the water is let out
      C | The road below the dam is covered with mud and branches on the morning after the leak was found
      C | A helicopter carries sandbags to the foot of the dam above the town of Calden in the Wenn valley
      C | [1/3]An engineer in a yellow coat looks down from the dam above Calden while the water is let out, March 2, 2024. REUTERS/Ida Wolff
      B | The ministry said it had not yet read the report and would not comment on it.
      B | The town of Calden has about 14,000 inhabitants, a third of them below the dam.`);
  });

  it('7: several stories with one blank line between them, and subheads that look like headlines', () => {
    assertKeeps(`
      H | Premier denies she knew of the letters
      B | The premier has denied that she knew of the letters before the vote was held.
      B | She told parliament that they had been sent to her office and not to her.
        |
      . | Email trail
      B | An email that was published today says that two of the letters were read aloud.
      B | The premier said she had no memory of that and would look into it again.
        |
      H | Farmers count the cost of the flood
      B | Farmers along the Wenn have begun to count what the flood has cost them.
      B | In a few days they have lost some 250 tonnes of fruit, their union said.
        |
      H | Dairy company sold for nine million crowns
      B | The main dairy of the valley has changed hands for the second time in eight years.
      B | The new owner said that nobody would lose work because of it.`);
  });

  it('8: a pull quote equal to a paragraph never takes the paragraph', () => {
    const text = plain(`
      H | Prosecutor Drops the Inquiry Into the Harbor Fire
        |
      C | The burnt warehouse in the harbor of Port Ellery (Coast Wire)
        |
      . | She added that an appeal against the decision could be made with the court of the province.
        |
      B | The prosecutor has dropped the inquiry into the fire that destroyed a warehouse last year.
        |
      B | “The evidence is not strong enough,” she said after eleven interviews with witnesses.
        |
      B | She added that an appeal against the decision could be made with the court of the province.
        |
      B | The owner of the warehouse said he would think about it.`);
    assert.deepEqual(clean(parse(text), throwOn), []);
  });

  it('9: the headline in navigation, behind the page title and in a list of links at the end', () => {
    assertRoles(`
      F | Night Train to Return Between Two Capitals in Spring | Coast Wire
        |
      F | Skip to main content
      F | Menu
      F | Search
        |
      F | Home
      F | Nation
      F | World
      F | Economy
      F | Weather
        |
      H | Night Train to Return Between Two Capitals in Spring
        |
      N | Published Nov. 20, 2019 6:02 AM
        |
      B | MARROWGATE (AP) — The night train between Calden and Marrowgate will run again from March.
        |
      B | It was given up in 2016 because too few people used it.
        |
      B | Tickets are to cost from 49 crowns, the two railways said on Friday.
        |
      F | Most Popular
        |
      h | Night Train to Return Between Two Capitals in Spring
        |
      F | Council Votes Against Parking Fees at the Beach`);
  });

  it('10: refrains, recipes, laws, speeches, questionnaires and tables: nothing to strike', () => {
    const texts = {
      song: 'The tide goes out\n\tand the boats lie still\n\nOh, the boats lie still on the sand\nOh, the boats lie still on the sand\n\nThe tide comes in\n\tand the bells ring still\n\nOh, the boats lie still on the sand\nOh, the boats lie still on the sand',
      refrain:
        'Oh, the boats lie still on the sand\n\nThe tide goes out\nand nobody calls\n\nOh, the boats lie still on the sand\n\nThe tide comes in\nand nobody calls',
      recipe:
        'Plum Cake\n\nFor the dough\n250 g flour\n125 g butter\n1 egg\n\nFor the topping\n1 kg plums\n50 g sugar\n\nMix the flour with the butter.\nLeave to rest for an hour.\n\nCut the plums.\nLeave to rest for an hour.',
      law: Array.from(
        { length: 15 },
        (_, index) =>
          `Section 1\n\nWhoever does what part ${index} forbids is fined.\n\nThe fine is doubled.`,
      ).join('\n\n'),
      speech:
        'Friends,\n\nwe have waited long enough.\n\nWe will not wait any longer.\n\nThey said it could not be done.\n\nWe will not wait any longer.\n\nThey said there was no money.\n\nWe will not wait any longer.',
      questionnaire: ['Ada', 'Bo', 'Cy', 'Di']
        .map(
          (name) =>
            `${name}\n\nWhat do you do when it rains on a Sunday?\n\n— I read, mostly, and sometimes I bake.\n\nAnd what do you miss the most?\n\n— The sea.`,
        )
        .join('\n\n'),
      table: Array.from(
        { length: 18 },
        (_, row) => `Platform ${row % 3}  09:15  Calden  daily except Sunday`,
      ).join('\n'),
      list: '- milk\n- bread\n- milk\n\nTotal\n\nShare\n\nTotal',
      mail: 'Hello Ida,\n\nthank you for the plan.\n\nBest regards\nPal\n\n> Hello Pal,\n>\n> here is the plan.\n>\n> Best regards\n> Ida',
    };
    for (const [name, text] of Object.entries(texts)) {
      assert.deepEqual(clean(parse(text), throwOn), [], name);
    }
  });
});
