import { ask, doc, embed, h2, image, ol, p, pullQuote, ul } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

const island: DemoStory = {
  slug: "the-island-goes-the-sea-stays",
  contentType: "explainer",
  headline: "If the island goes, does the sea stay?",
  deck: "The law gives a low coral state an ocean measured from its shore; its diplomats have been busy making sure that the tape measure stops.",
  section: "asia-pacific",
  topics: ["sea-lanes", "borders"],
  bylines: [{ author: "hana-kimura" }],
  picture: "islands-atoll",
  pictureCaption:
    "The line from which everything is measured is the lowest tide on the outer reef. It breaks white on a calm day.",
  hoursAgo: 1_652,
  republishable: true,
  related: ["watch-how-a-fishing-boat-becomes-a-flag", "lithium-and-the-salt-flat-treaty"],
  body: () =>
    doc(
      "A rock the size of a tennis court, if people can live on it, commands more sea than Germany has land. So the law of the sea permits. Draw a line at low water, go out 200 nautical miles, and every tuna and nodule within belongs to those ashore.",
      h2("What happens as the shore moves?"),
      "The convention of 1982 does not say. Its drafters, who thought of nearly everything, took it that land stays put. Read strictly, a baseline is wherever low water is; it *ambulates*, in the lawyers’ lovely word. A reef that drowns takes its ocean with it.",
      h2("Who minds?"),
      "Atoll states, first, for some of which licences to fish bring in more than all their taxes. Then whoever buys those licences, and would like to know of whom. And, quietly, several large countries whose own zones hang on specks.",
      h2("What have they done about it?"),
      "Something rather elegant. Pacific leaders did not ask for a new treaty, which would have taken thirty years and opened the old one. In 2021 they simply declared that their zones, once notified, *would stand*, whatever the sea did. Others were invited to agree. State after state has.",
      ol(
        "Survey the reef now, to the metre.",
        "Deposit the coordinates as numbers (`8°31′07.3″S 179°11′45.9″E`), and no chart of a coast.",
        "Never update them.",
      ),
      "It is law made by surveyors, and the third step is the important one.",
      h2("And if nobody is left ashore?"),
      "Here the lawyers begin to look out of the window. A state has to have a population and a territory, or had to when the definition was written. Must it keep them? “We have been asked to picture a nation made of coordinates, with a seat in New York and a shipping register,” Teuila Faasavalu told me. She is a hydrographer and has surveyed eleven such reefs. “I say, you already have those. They are called tax havens. We at least have songs.”",
      ask(),
      "On her last reef she drilled a bronze pin into the coral and read off its place to the centimetre. The pin will be under water in her daughter’s lifetime. She made it of bronze for that reason.",
    ),
};

const fishingBoat: DemoStory = {
  slug: "watch-how-a-fishing-boat-becomes-a-flag",
  contentType: "video",
  headline: "Watch: how a fishing boat becomes a flag",
  deck: "Nine minutes, four charts and a retired skipper: how steel trawlers that catch nothing came to hold a reef.",
  section: "asia-pacific",
  topics: ["sea-lanes", "borders"],
  bylines: [{ author: "hana-kimura" }, { author: "rafael-quint", role: "illustrations" }],
  picture: "map-south-china-sea",
  pictureCaption: "Claims overlap so thickly here that cartographers keep a separate set of pens.",
  hoursAgo: 14,
  related: ["the-island-goes-the-sea-stays", "the-strait-insurers"],
  body: () =>
    doc(
      "Fishermen tie up to one another in bad weather. It is the most natural sight on any sea. So when a hundred and ten trawlers lay side by side for a month behind a reef in the South China Sea, in fair weather, with their nets stowed and their decks lit, it took people a while to see what they were looking at.",
      embed("https://www.youtube.com/watch?v=MeridianSea", "How a fishing boat becomes a flag (9 min 12 s)"),
      "Our film follows one hull for three years, by its own transponder and by satellite when that was off. It leaves its berth with ice and diesel. It comes back with diesel.",
      p(
        "**00:48** The skipper\\\n**02:15** What a subsidy buys\\\n**04:30** Reading a transponder track\\\n**06:05** The month at the reef\\\n**08:20** What a coastguard may do, and to whom",
      ),
      "Nguyễn Văn Thịnh, who is in most of the film, fished these banks for forty years and was rammed on them twice. He is a fair man. “They aren’t bad seamen,” he says of the crews that drove him off. “They’re bored. A fisherman with nothing to catch, you’ve no idea how he looks at you.”",
      h2("Transcript and sources"),
      "A full transcript, with every position used in the animation, is on [our data page](https://example.org/meridian/reef-tracks). No vessel is named: the owners did not reply, and the crews did not choose the voyage.",
    ),
};

const market: DemoStory = {
  slug: "the-market-that-two-armies-guard",
  contentType: "reporting",
  headline: "The market that two armies guard",
  deck: "In Moyale the frontier runs between the onions and the shoes, and the officers on either side have learned to be afraid of the same women.",
  section: "africa",
  topics: ["borders", "peacekeeping"],
  bylines: [{ author: "samuel-achieng" }],
  picture: "market-square",
  pictureCaption:
    "Market day. Prices are quoted in shillings on the near side, in birr on the far, and in both by anyone under twelve.",
  hoursAgo: 21,
  related: ["two-customs-posts-one-roof", "peacekeepers-payroll", "stop-colouring-the-sahel-red"],
  body: (picture) =>
    doc(
      "Halima Guyo sells sugar in Ethiopia and sleeps in Kenya. Her stall and her bed are two hundred paces apart. Between the two there is a dry stream, a chain that no one has raised since the rains, and a lieutenant of each army on a plastic chair.",
      "Neither asks for her papers. They did once, three years back, after a shooting in the hills for which both capitals blamed the other’s clan. The chain went up; there was a curfew; sugar trebled. On the fourth day some sixty women, each with a cooking pot on her head, came down to the stream from both directions and sat in it.",
      "“We said, here is a good place to cook,” she told me. “They had guns. But it was noon, you see, and they had only biscuits.”",
      image(picture("map-horn-of-africa"), {
        caption: "The highway from Nairobi to Addis Ababa crosses the line in the middle of Moyale’s main street.",
      }),
      "What followed has no name in either army’s manual. The two commanders began to meet on Thursdays. They have a list of seventeen women, eight from one bank and nine from the other, and if there is going to be trouble one of the seventeen will know by Wednesday night: whose nephew has bought bullets, which well has been fouled, which preacher has come on the bus. The officers then arrange to be somewhere visible. In three years they have not fired.",
      "I was a customs clerk for long enough to see what is wrong with this. The women’s sugar pays no duty. One of the seventeen has a cousin whose lorries are never searched. If either of the colonels were posted tomorrow it might all be gone by the week after. A regional body has drawn up a plan to make it permanent, with a secretariat.",
      "Halima Guyo had been shown it. It had a page of boxes joined by arrows, and she had looked for the stream on it. She thought that it would be very good for the people who made it, and offered me tea, and named the price of the sugar in two currencies before she put it in.",
    ),
};

const sahel: DemoStory = {
  slug: "stop-colouring-the-sahel-red",
  contentType: "opinion",
  headline: "Stop colouring the Sahel red",
  deck: "Our security maps fill in the places where the state is absent, as if its absence were a gas that comes up out of the sand.",
  section: "africa",
  topics: ["borders"],
  bylines: [{ author: "nadia-benyoussef" }, { author: "claire-devaux", role: "translated" }],
  picture: "map-sahel",
  pictureCaption: "From the Atlantic to the Red Sea, five thousand kilometres; drawn here without red.",
  hoursAgo: 1_024,
  dropCap: true,
  related: ["the-market-that-two-armies-guard", "what-the-archives-of-war-forget"],
  body: () =>
    doc(
      "I know a map that hangs in four ministries. It shows the belt of country from Mauritania to Chad, and over it, as if someone had knocked a glass, lies a stain: orange in the first year, red in the next, and in the latest edition a brown like dried blood. *Areas under the influence of armed groups.* A minister can take in the whole of it from the door.",
      "I have travelled in that stain. In the middle of it is a town where the weekly market is larger than ever it was, because three roads have become unsafe and one has not. There is a school there, paid for by the parents. There is a judge whom nobody appointed, and who is asked for from a hundred kilometres off since he takes no goats. Armed men do come. They come on Fridays, preach too long, and tax the salt. It is a bad life and a complicated one, and the colour for it is not red.",
      pullQuote("It is a bad life and a complicated one, and the colour for it is not red."),
      "What does a colour do? It fills. An incident is a point and a convoy’s route is a line; but a point looks lonely on a wall, so the draughtsman puts a ring round it, and then joins up the rings. Where there is no report he carries on with the brush. *No data* turns red.",
      "From there on the map makes policy. Aid leaves red places, [as the budgets show](https://example.org/sahel-aid-atlas), then so do teachers, and with them the last people who might have reported anything. Insurers and airlines consult it. Soldiers are trained by it to think that whoever has remained has chosen.",
      "Draw instead what can be known:",
      ul(
        "wells, and who keeps the key",
        "markets, by day of the week",
        "how far a pregnant woman goes to a midwife, and past whose barrier",
        "which roads carry lorries at night; for a driver knows",
      ),
      "It would be a fussy sort of map, black on white, too full to be read from a door. One would have to go up to it, put on one’s glasses, and ask somebody who had been there what the little marks meant. I consider that its chief advantage.",
    ),
};

export const shortsAsiaAfrica: DemoStory[] = [island, fishingBoat, market, sahel];
