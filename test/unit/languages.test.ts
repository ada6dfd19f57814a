// Nothing depends on English. What the codes mean: test/support/roles.ts.
import { describe, it } from 'node:test';
import { assertKeeps, assertRoles } from '../support/roles.js';

describe('pages in other languages', () => {
  it('Arabic: right to left, no capitals', () => {
    assertKeeps(`
      H | إعادة تشغيل القطار الليلي بين العاصمتين في الربيع المقبل
        |
      C | القطار الليلي الأخير يغادر المحطة المركزية في مدينة الميناء (أ ف ب)
      c | القطار الليلي الأخير يغادر المحطة المركزية في مدينة الميناء (أ ف ب)
      F | شارك
        |
      h | إعادة تشغيل القطار الليلي بين العاصمتين في الربيع المقبل
        |
      c | القطار الليلي الأخير يغادر المحطة المركزية في مدينة الميناء (أ ف ب)
        |
      B | أعلنت شركتا السكك الحديدية يوم الجمعة أن القطار الليلي سيعود إلى العمل في مارس.
        |
      B | وكان القطار قد توقف قبل ثماني سنوات لأن عدد الركاب كان قليلا جدا.
        |
      F | اقرأ المزيد`);
  });

  it('French', () => {
    assertRoles(`
      H | Le train de nuit entre les deux capitales roulera de nouveau au printemps
        |
      C | Le dernier train de nuit quitte la gare centrale de Calden, le 11 décembre 2016 (AFP/Ida Wolff)
      c | Le dernier train de nuit quitte la gare centrale de Calden, le 11 décembre 2016 (AFP/Ida Wolff)
      F | Partager
        |
      h | Le train de nuit entre les deux capitales roulera de nouveau au printemps
        |
      c | Le dernier train de nuit quitte la gare centrale de Calden, le 11 décembre 2016 (AFP/Ida Wolff)
        |
      B | Le train de nuit entre Calden et Marrowgate roulera de nouveau à partir de mars, ont annoncé vendredi les deux compagnies.
        |
      B | Il avait été supprimé en 2016 « faute de voyageurs », selon le ministère.
        |
      F | À lire aussi`);
  });

  it('German', () => {
    assertRoles(`
      H | Nachtzug zwischen den beiden Hauptstädten fährt im Frühjahr wieder
        |
      C | Der letzte Nachtzug verlässt den Hauptbahnhof von Calden. Foto: Ida Wolff (dpa)
      c | Der letzte Nachtzug verlässt den Hauptbahnhof von Calden. Foto: Ida Wolff (dpa)
      F | Anzeige
        |
      h | Nachtzug zwischen den beiden Hauptstädten fährt im Frühjahr wieder
        |
      c | Der letzte Nachtzug verlässt den Hauptbahnhof von Calden. Foto: Ida Wolff (dpa)
        |
      B | Calden (dpa) - Der Nachtzug zwischen Calden und Marrowgate fährt von März an wieder.
        |
      B | „Wir haben lange darauf gewartet“, sagte eine Sprecherin am Freitag.
        |
      F | Lesen Sie auch`);
  });

  it('Japanese: no spaces, no capitals', () => {
    assertRoles(`
      H | 二つの首都を結ぶ夜行列車が来年春に運行再開へ
        |
      C | 中央駅を出発する最後の夜行列車、二〇一六年十二月撮影
      c | 中央駅を出発する最後の夜行列車、二〇一六年十二月撮影
      F | TT
        |
      h | 二つの首都を結ぶ夜行列車が来年春に運行再開へ
        |
      c | 中央駅を出発する最後の夜行列車、二〇一六年十二月撮影
        |
      B | 二つの首都を結ぶ夜行列車が、来年三月から再び運行されることになった。鉄道会社が金曜日に発表した。
        |
      B | この列車は利用者が少ないことを理由に、八年前に廃止されていた。`);
  });

  it('Russian and Turkish furniture, in the tails of pages', () => {
    assertRoles(`
      H | Ночной поезд между двумя столицами вернётся весной будущего года
        |
      B | Ночной поезд между двумя столицами снова пойдёт с марта, сообщили в пятницу обе железные дороги.
        |
      B | Его отменили восемь лет назад, потому что пассажиров было слишком мало.
        |
      F | Читайте также
      F | Реклама`);
    assertRoles(`
      H | İki başkent arasındaki gece treni ilkbaharda yeniden başlıyor
        |
      B | İki başkent arasındaki gece treni mart ayından itibaren yeniden çalışacak, denildi açıklamada.
        |
      B | Tren, yolcu sayısı az olduğu için sekiz yıl önce kaldırılmıştı.
        |
      F | Devamını oku
      F | Reklam`);
  });
});
