// Words of a story that look like what goes: none of them may. What the codes mean: test/support/roles.ts.
import { describe, it } from 'node:test';
import { assertKeeps, assertRoles } from '../support/roles.js';

describe('of a story', () => {
  it('a list stays, though pages have buttons of these names', () => {
    assertRoles(`
      H | Ministry Bans Three Apps From Staff Phones
        |
      B | CALDEN (AP) — The ministry told its staff on Monday to delete three apps from their phones:
        |
      B | - Telegram
      B | - TikTok
      B | - WhatsApp
        |
      B | It would check phones from April, it said.`);
    for (const above of [
      '“These are the networks we will ban:”',
      'The most used of all were, in this order and by a wide margin,',
    ])
      assertRoles(`
        H | Ministry Bans Three Apps From Staff Phones
          |
        B | CALDEN (AP) — The ministry told its staff on Monday to delete three apps from their phones.
          |
        B | ${above}
          |
        B | Telegram
        B | TikTok
        B | WhatsApp
          |
        B | It would check phones from April, it said.`);
    // Below what asks a reader to share they are buttons.
    assertRoles(`
      H | Ministry Bans Three Apps From Staff Phones
        |
      B | CALDEN (AP) — The ministry told its staff on Monday to delete three apps from their phones.
        |
      F | Share this on the web:
      F | Telegram
      F | WhatsApp
        |
      . | It would check phones from April, it said.`);
  });

  it('figures below one another stay', () => {
    assertRoles(`
      H | Distances Painted on a Rock Puzzle the Town of Stenvik
        |
      B | STENVIK (AP) — The distances to the next towns are painted on a rock, and nobody knows by whom:
        |
      B | 12
      B | 40
      B | 88
        |
      B | The town wants to keep them, the mayor said.`);
  });

  it('subheads stay that are the words of buttons, however many', () => {
    assertRoles(`
      H | How to Help the People of Sandoy
        |
      B | SANDOY (AP) — The people of Sandoy have asked for help after a storm destroyed their pier on Sunday.
        |
      . | Donate
        |
      B | Money can be given at the post office.
        |
      . | Subscribe
        |
      B | The island sends out a newsletter each week.`);
    for (const word of ['Kommentare', 'Comentarios', 'Commentaires', 'Condividi', 'Partager'])
      assertRoles(`
        H | How to Help the People of Sandoy
          |
        B | SANDOY (AP) — The people of Sandoy have asked for help after a storm destroyed their pier.
          |
        . | ${word}
          |
        B | Much has been said of it since Sunday, and much of it in anger.`);
  });

  it('what leads on to other pages is told', () => {
    assertKeeps(`
      H | Wolf Seen in Upper Valley for the First Time in 150 Years
        |
      B | OBERTAL (Reuters) - A wolf has been seen in the upper valley, the canton said on Monday.
        |
      F | Article continues below this ad
        |
      B | Shepherds asked for permission to shoot, the canton said.
        |
      F | READ MORE: Bear that came down to the village is caught
        |
      B | It would wait for the first sheep to be killed, it said.`);
  });

  it('lines that nobody knows behind the story keep nothing of its page in the clean copy', () => {
    assertRoles(`
      H | Fires in the Vaudrel Valley Drive Two Villages Out
        |
      C | Firefighters stand before the flames near Saint-Oury on Friday (AP)
      c | Firefighters stand before the flames near Saint-Oury on Friday (AP)
      F | TT
        |
      B | SAINT-OURY (AP) — Two villages were left in the night from Friday to Saturday, the prefect said.
        |
      B | The fire has taken 1,200 hectares since Thursday, firefighters said.
        |
      . | What the Desk Recommends to You
      . | Come Back for More Tomorrow Morning`);
  });

  it('what somebody says twice stays', () => {
    assertKeeps(`
      H | Shopkeeper of Stenvik Will Not Go
        |
      C | Ada Holm stands in her shop
      c | Ada Holm stands in her shop
        |
      O | “I will not go.”
        |
      O | “I will not go.”
        |
      B | Ada Holm says it twice, so that nobody can say that she did not say it, and then she turns away.
        |
      B | There is nobody else, and there has been nobody since Friday.`);
  });

  it('the headline in other letters or with fewer words stays, and is no caption', () => {
    for (const line of ['HARBOR STRIKE ENTERS THIRD WEEK AS TALKS STALL', 'Harbor Strike Enters Third Week'])
      assertKeeps(`
        H | Harbor Strike Enters Third Week as Talks Stall
          |
        C | Dockworkers warm their hands at a barrel fire outside Pier 9 (AP)
        F | TT
          |
        N | ${line}
          |
        c | Dockworkers warm their hands at a barrel fire outside Pier 9 (AP)
          |
        B | A strike by 3,100 dockworkers entered its third week on Tuesday with no talks planned.
          |
        B | Shipping lines have begun to send vessels to Marrowgate, two days to the south.`);
  });

  it('a caption goes that comes again far down with its credit', () => {
    assertRoles(`
      H | Quarry Town Votes on Its Own End
        |
      C | The quarry of Stenvik, on May 3, 2024. (AP)
        |
      B | STENVIK (AP) — The people of Stenvik vote on Sunday on whether their town should be given up.
        |
      B | It has 212 inhabitants and one shop.
        |
      c | The quarry of Stenvik, on May 3, 2024. (AP)
        |
      B | “I was born above this counter,” said Ada Holm.`);
  });
});
