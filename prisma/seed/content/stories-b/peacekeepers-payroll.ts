import { doc, h2, h3, h4, image, p, pullQuote, quote, table } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const peacekeepersPayroll: DemoStory = {
  slug: "peacekeepers-payroll",
  contentType: "analysis",
  headline: "Follow the peacekeeper’s pay",
  deck: "The road from an assessed contribution to a corporal’s wife passes eleven desks, and explains more about a mission’s conduct than its mandate does.",
  section: "africa",
  topics: ["peacekeeping"],
  bylines: [{ author: "samuel-achieng" }],
  picture: "convoy-road",
  pictureCaption:
    "A resupply convoy waits for the ground to dry. Contingents are paid for the lorries by the month, if an inspector finds that they start.",
  hoursAgo: 191,
  related: ["minefields-after-the-ceasefire", "what-the-archives-of-war-forget"],
  body: (picture) =>
    doc(
      "Corporal Deus M. keeps his accounts on the inside of a ration lid. He showed it to me on the second evening, in the shade of a water bowser, in a camp that I have agreed to place no more exactly than south of the Sahara and north of the Equator. On the left he has written what he was told he would earn. On the right is what has reached the post-office account of his wife, with dates. The lid covers seven months, and four of the lines on the right are empty.",
      "He is not bitter, he says; he is a sergeant’s examination away from twice the money. But he has noticed something. In the months when the right-hand column is empty, his company patrols the market road, where there are people to be seen by. It does not go out on the north track, which has [mines on it still](/articles/minefields-after-the-ceasefire), and people to be shot by. Nobody ordered this. “The captain is a good man,” says the corporal. “He is not going to write a letter to a mother about a soldier who has not been paid.”",
      "Debates about why peacekeepers do or do not protect civilians usually turn on mandates, rules of engagement, helicopters and will. I have sat through a great many. I now think that a visitor who had time for only one document should ask for the payroll.",
      h2("Who pays whom"),
      "The principle is simple and has not changed much since the 1970s. Member states are assessed, by a scale, for what each mission costs. Out of that money the organisation reimburses every government that lends troops, at one flat rate per head and month, whatever the soldier’s rank or nation. It also rents their equipment. What a government then pays its own soldiers is its own affair.^[It pays each soldier directly only a small daily allowance and a leave allowance. The rest goes to capitals, by design: the soldiers remain national troops on loan.]",
      "So there is not one payroll but two, and between them lies a treasury. For some contributors, the flat rate is less than a private costs them, and they take part for reasons of state. For others it is several times what he is paid at home. Neither is a scandal. A poor country that trains, equips and insures a battalion has expenses of which no ration lid keeps a record. But the gap gives the treasury an interest of its own, and the interest has a calendar.",
      h3("A month, traced"),
      "With the help of four paymasters, two retired auditors and a former deputy comptroller, Meridian [followed one month’s reimbursement](https://example.org/meridian/payroll-method) for one soldier in a composite mission. The amounts are invented, so that no contributor can be picked out; the proportions and the delays are those in the papers that we were shown.",
      table(
        ["Stage", "Whose desk", "Per soldier and month, dollars", "Days after the month ends"],
        ["Cost assessed on members", "Headquarters", "1,430", "0"],
        ["Contributions in fact received", "Headquarters", "1,090", "95"],
        ["Deducted for equipment missing or broken", "Contingent-owned equipment unit", "−64", "120"],
        ["Paid to the contributor’s mission", "Headquarters", "1,026", "182"],
        ["Credited to the treasury", "Ministry of finance", "1,026", "188"],
        ["Released to the army", "Ministry of defence", "810", "240"],
        ["Released to the contingent", "Army paymaster", "690", "255"],
        ["Deducted for kit, savings and canteen", "Battalion", "−85", "255"],
        ["Received by the soldier’s family", "Post office", "605", "268"],
      ),
      h4("Reading down the table"),
      "Start at the top. A quarter of the money is not there, because a few members of the organisation, including large ones, pay late as a matter of constitutional habit or of politics. Headquarters cannot borrow. It therefore does what any firm with no overdraft does, and owes its suppliers. The suppliers are the governments that send soldiers, among them several of the poorest on earth, which in this manner lend money without interest to several of the richest.",
      pullQuote("Some of the poorest governments on earth lend money, without interest, to some of the richest."),
      "By the foot of the table nine months have gone by. A battalion rotates after twelve. Most of Corporal Deus’s pay for this tour will arrive when he is no longer on it and, as he observes, can no longer complain to anybody who knows his name.",
      h2("What late money does"),
      "Its first effect is on lorries. Equipment is inspected every quarter, and what does not run is not paid for; but to run it takes parts, and parts take cash, for which one waits. A contingent commander described the circle to me as having to show a full larder before being allowed to buy food. When a vehicle fails inspection it is towed to the far end of the park. In the camp that I visited, the far end had become the larger part.",
      image(picture("refugee-tents"), {
        caption:
          "Nine kilometres up the north track: people who have walked to be near a camp whose patrols do not come this far.",
      }),
      "Next come the patrols. Fuel that must last a quarter of unknown length is spent on what will be counted, and headquarters counts patrols, not kilometres. Three short ones outrank a long one. On a wall chart the mission grows busier as it draws in.",
      "Then there is the town. Soldiers with no pay buy on credit, and the traders who give it acquire a view on where the battalion should be camped. One shopkeeper, a patient man with a ledger as good as any that I have seen in a ministry, was owed eleven thousand dollars by a company of engineers. He had become, in effect, a troop-contributing country.",
      quote(
        p(
          "I had a mandate of nine pages, with thirty-one tasks. I had also a quartermaster, who came each Thursday and told me which three of them we could afford. It was he who decided on the use of force.",
        ),
        p("*A former sector commander, interviewed for this story*"),
      ),
      h2("Three repairs, none of them heroic"),
      "Proposals exist, and have the great merit of dullness. The first is that the family’s share should never enter the treasury at all. Mobile transfers make it possible to divide each payment at source, as several armies already do at home: so much to the government for boots and training, so much to the telephone of a named person. Two contributors tried this for a year and found that desertion, sick parades and quarrels fell. One gave it up. Its finance ministry missed the float.",
      "The second is a cash reserve large enough to pay contributors on time while members are late. Auditors have asked for it through four secretaries-general. It would need, by the deputy comptroller’s reckoning, about as much as the organisation’s peacekeepers cost in seven weeks.^[She put it to me that the sum is less than members owed at the time we spoke. “It is their own money we would be insuring them against.”]",
      "The third costs nothing. Let every mission publish, beside its patrols and its dead, a single figure: how many days late its soldiers’ pay stands, by contingent, this month. No general enjoys a league table. But a council that votes a battalion thirty-one tasks ought to be able to read, on the same page, that the battalion was last paid in the spring.",
      "I put this to a diplomat who has drafted more mandates than anyone now serving. He thought it ingenious and quite impossible. Contributors would be embarrassed, and so would debtors, and they are the two groups who have to agree. After a while he asked how late the worst one was. I told him. He wrote it on the back of his place card, and put the card in his pocket.",
      "On the day I left, the company went out at five and turned north. I asked the adjutant what had changed. Nothing had, he said, only that the money for October had come. It was June.",
    ),
};
