// Where stories begin, in texts that give little away. What the codes mean: test/support/roles.ts.
import { describe, it } from 'node:test';
import { assertKeeps, assertRoles } from '../support/roles.js';

describe('a headline', () => {
  it('may come twice in a row, as captions do', () => {
    assertRoles(`
      H | Night Train to Return Between Two Capitals in Spring
      h | Night Train to Return Between Two Capitals in Spring
      C | The last night train leaves the central station of Calden, Dec. 11, 2016. (AP)
      c | The last night train leaves the central station of Calden, Dec. 11, 2016. (AP)
      F | TT
        |
      B | CALDEN (AP) — The night train will run again from March, the two railways said on Friday.
        |
      B | It was given up in 2016 because too few people used it.`);
    assertRoles(`
      N | Coast Wire
      H | Night Train to Return Between Two Capitals in Spring
      h | Night Train to Return Between Two Capitals in Spring
      N | By Lena Orth
      N | Updated 3:15 PM EST, March 4, 2024
        |
      B | CALDEN (AP) — The night train will run again from March, the two railways said on Friday.
        |
      B | It was given up in 2016 because too few people used it.`);
  });

  it('may share its block with a line that says more, or with captions', () => {
    assertRoles(`
      H | Flood Cuts Off Three Villages in the Valley of the Wenn
      . | Army Builds a Bridge, School Is Reached by Boat
        |
      B | LOWER WENN (AP) — Three villages are cut off since Monday, when the river rose by four meters.
        |
      B | The army builds a bridge. It will take a week, an officer said.`);
    assertRoles(`
      H | Flood Cuts Off Three Villages in the Valley of the Wenn
      C | A boat carries children to school in Lower Wenn
      c | A boat carries children to school in Lower Wenn
      F | TT
        |
      B | LOWER WENN (AP) — Three villages are cut off since Monday, when the river rose by four meters.
        |
      B | The army builds a bridge. It will take a week, an officer said.`);
  });

  it('may stand below a sentence of the page', () => {
    assertRoles(`
      . | This article is more than 2 years old.
        |
      H | Wolf Seen in Upper Valley for the First Time in 150 Years
        |
      C | A wolf crosses a road near Obertal, on Feb. 3, 2024. (Reuters)
      c | A wolf crosses a road near Obertal, on Feb. 3, 2024. (Reuters)
      F | TT
        |
      B | OBERTAL (Reuters) - A wolf has been seen in the upper valley, the canton said on Monday.
        |
      B | Shepherds asked for permission to shoot.`);
  });

  it('opens the next story below a rule, where a dateline or a picture follows', () => {
    for (const rule of ['***', '* * *', '--------------------', '====================']) {
      assertKeeps(`
        H | Council Backs Plan for Tram to Airport
          |
        B | MARROWGATE (AP) — The council voted on Monday for a tram to the airport, after nine hours.
          |
        N | ${rule}
          |
        H | Two Men Held After Theft of Church Bell in Wenn Valley
          |
        B | LOWER WENN (AP) — Two men were held on Monday over the theft of a church bell, police said.`);
    }
    // Agencies set this one between the parts of one story.
    assertKeeps(`
      H | Council Backs Plan for Tram to Airport
        |
      B | MARROWGATE (AP) — The council voted on Monday for a tram to the airport, after nine hours.
        |
      N | ___
        |
      B | What the Council Has Decided So Far in the Matter
        |
      B | The line is to be ready in six years, the city said, and to cost 210 million crowns.`);
  });

  it('is shorter in scripts without spaces, and no slug for its figures', () => {
    for (const [headline, caption, ...body] of [
      [
        '北山新桥周三通车',
        '玛塔·奎尔在北山新桥剪彩（新华社）',
        '北山新桥3日正式通车，历时九年建成。',
        '副市长表示，轮渡将继续运营至年底。',
      ],
      [
        '北山の新橋、9年かけて開通',
        '開通式でテープを切る副市長（共同）',
        '北山市の新しい橋が3日、9年の工事を経て開通した。',
        '渡し船は年末まで続けると述べた。',
      ],
    ])
      assertRoles(`
        H | ${headline ?? ''}
          |
        C | ${caption ?? ''}
        F | TT
          |
        B | ${body[0] ?? ''}
          |
        B | ${body[1] ?? ''}`);
  });

  it('is that of the live report, and not of its entries', () => {
    assertKeeps(`
      H | Storm Edda: live updates as coast braces for floods
        |
      C | Waves break over the sea wall in Sandoy on Friday. (Coast Wire)
      c | Waves break over the sea wall in Sandoy on Friday. (Coast Wire)
        |
      N | 11:42
      C | Ferries cancelled until Saturday
      N | All ferries between Sandoy and the mainland are cancelled until Saturday noon, the harbor office says.
        |
      N | 11:15
      N | Schools to close early
      B | Schools in four districts will close at noon, the education board says.
        |
      B | 10:58
      B | Ferries cancelled until Saturday
      B | A correction: an earlier post said that ferries were cancelled until Sunday. It is Saturday.`);
  });

  it('is not the caption that comes twice above it', () => {
    for (const between of ['', '        |\n'])
      assertKeeps(`
        . | Ferries wait at the old pier of Velmora in heavy fog on Monday
        . | Ferries wait at the old pier of Velmora in heavy fog on Monday
${between}        H | Velmora Council Votes to Close Old Pier After Cracks Are Found
          |
        B | VELMORA (AP) — The council voted on Tuesday to close the old pier, the mayor said.
          |
        B | The work will take nine months, she said.`);
  });

  it('may stand below a time of day', () => {
    assertRoles(`
      N | 10:45
      H | Velmora Council Votes to Close Old Pier After Cracks Are Found
        |
      B | VELMORA (AP) — The council voted on Tuesday to close the old pier, the mayor said.
        |
      B | The work will take nine months, she said.
        |
        |
        |
      N | 11:20
      H | Storm Cuts Power to 4,000 Homes on Plain, Operator Says
        |
      B | GORLIN (AP) — A storm left 4,000 homes without power on Tuesday, the operator said.
        |
      B | Crews were out to clear the roads.`);
  });

  it('is none of the links, subheads and parts inside a story', () => {
    assertKeeps(`
      H | Velmora Council Votes to Close Old Pier After Cracks Are Found
        |
      B | The council voted on Tuesday to close the old pier, the mayor said.
        |
      B | The work will take nine months, she said.
        |
        |
        |
      . | Bakery Fire in Gorlin Destroys Century-Old Mill
      . | Tremnet Chief Steps Down After Audit Row
        |
      B | The opposition said that the vote came too late and asked for an inquiry.`);
    assertKeeps(`
      H | 维尔莫拉市议会表决关闭旧渡轮码头
        |
      B | 市议会星期二表决关闭旧渡轮码头，市长说工程需要九个月。
        |
        |
        |
      B | 反对派要求调查
        |
      B | 反对派表示，关闭来得太晚，并要求进行调查。`);
    assertKeeps(`
      H | Diary of a Storm: Three Days on the Ostrava Plain
        |
      . | The storm came from the sea and stayed for three days, and it took the roofs of forty houses.
        |
      N | ***
        |
      . | Monday: the First Trees Fall on the Road
        |
      B | GORLIN — The wind came at four in the morning and took the roof off the school.
        |
      N | ***
        |
      B | Tuesday: the Lights Go Out in the Towns
        |
      B | PESHTA — By noon there was no power north of the river, the operator said.`);
  });
});
