import { ask, doc, gallery, h2, h3, image, ul } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const arcticPorts: DemoStory = {
  slug: "arctic-ports-of-call",
  contentType: "reporting",
  headline: "Arctic ports of call",
  deck: "The coastal steamer still reaches Kirkenes, with tomatoes, spare parts and the last travellers who still have someone to meet at the border.",
  section: "europe",
  topics: ["high-north", "borders"],
  bylines: [{ author: "ingrid-solheim" }, { author: "rafael-quint", role: "photographs" }],
  picture: "icebreaker",
  pictureCaption:
    "Outside the baseline in March: an icebreaker stands by for a supply run that used to be made twice a week.",
  hoursAgo: 122,
  related: ["the-cable-cutters", "the-hotline-that-nobody-answers"],
  body: (picture) =>
    doc(
      h2("Tromsø, half past six in the evening"),
      "The first thing loaded is the fish feed and the last is the mail. Between them, up a ramp in the ship’s side, go a hearse with its engine running, nine pallets of tomatoes, a wheelhouse window in a crate, and a school orchestra from Alta that has lost a competition and is taking it well. The *Nordkapp Ekspress*, 108 metres, has sailed this coast every other week since before I was born, under three names. From here to Kirkenes she will call at eleven quays in forty hours.",
      "I had asked to travel with the cargo officer, Jorunn Aspelund, because a manifest is the most candid document I know about a frontier. When trade with the neighbour was easy she carried pumps and cod boxes east and brought king-crab traps, timber and brides west. “Twice, brides,” she says. “With furniture.” She has kept copies of her manifests for twenty-six years, on paper, in a locker marked *life jackets*. The column that says *in transit* was once a third of the page. This evening it is blank.",
      h2("Hammerfest, before dawn"),
      "A gas plant burns on an island opposite the town, so bright that the snow is orange to the top of the hill. Twelve people get off. A woman in a helicopter suit gets on with a box of budgerigars.",
      "All along this coast a stranger is told that the High North was exceptional. Cold winds might blow elsewhere; here neighbours fished the same sea. It was never quite true, but it was built out of real things. Since the 1970s the two countries have sat down every year and divided the cod of the Barents Sea by agreement, through changes of flag, ideology and herring. In 2010, after forty years of talks, they drew their line through the water and split a disputed patch the size of a middling country almost exactly in half. Sailors, rescue pilots and border guards had each other’s telephone numbers.",
      "Some of it is left. The quota talks go on, by video now, with a lag that makes everybody sound thoughtful. Rescue services test their line each week. I have [written elsewhere](/articles/the-hotline-that-nobody-answers) about lines like that one.",
      h2("Honningsvåg, a quarter of an hour"),
      "There is just time to run to the bakery. The girl behind the counter asks whether we have seen *the grey one*, and turns out to mean a ship of the northern fleet that passed yesterday outside the twelve-mile line. Her grandfather logs them. He has sent his notes for years to an institute in Oslo, which thanks him with a calendar.",
      "In the saloon two passengers have begun to talk, loudly, about shipping routes. One has a map on his telephone with an arrow over the top of the world, from Yokohama to Rotterdam, eleven days shorter than by Suez. The pilot, Eskil Hætta, drinks his coffee and listens. I ask him later how many ships bound for that arrow he has taken through the leads this year. He holds up one hand, and folds down the thumb.",
      image(picture("radar-dome"), {
        size: "wide",
        caption:
          "The globes above Vardø turn with the planet and with nothing else. Townspeople give directions by them.",
      }),
      h2("Vardø, four in the afternoon, dark"),
      "Norway’s easternmost town lies farther east than Istanbul, on an island, at the end of a tunnel under the sea. White domes stand on its hill. Officially they study space. Vardø’s 1,900 people have held a number of opinions about this, and the oldest, Ragnhild Store, who is ninety-one, holds that it does not matter what a thing listens to so long as it keeps its lights on at Christmas.",
      "Her house has a window on the fortress and one on the sea. She was moved out of it in the autumn of 1944, when a retreating army burned the county behind itself, house by house, and she came back to a chimney. It is the fact about this region that southerners forget: everything here, every church, fish-rack and dormitory, is younger than she is. The Red Army freed eastern Finnmark and, the next year, went home. People hold that memory beside the newer ones, and do not feel obliged to make them agree.",
      "“They were boys,” she says. “They gave us a horse. My sister’s grandson is in the army now and he guards the river against their grandsons. All right. Someone must. But I’ll not be told about the horse.”",
      ask(),
      h2("Kirkenes, nine in the morning"),
      "The end of the line, then. It is ten minutes on foot to the Soviet war monument, fifteen kilometres by road to the crossing at Storskog. Street signs in the centre are in two alphabets, and there was a time when the council had to debate whether to put them up; then one when it had to debate whether to take them down. They are still there. Both debates are minuted.",
      gallery(
        image(picture("arctic-village"), {
          caption: "Houses above the harbour, rebuilt after 1944 to a catalogue of four types.",
        }),
        image(picture("shipyard-crane"), {
          caption:
            "The yard’s dry dock lived on trawlers from the other side. Its crane was last used to lift out a piano.",
        }),
        image(picture("newspaper-kiosk"), {
          caption: "The kiosk once sold papers from Murmansk a day late. It now sells wool.",
        }),
      ),
      "Aspelund’s tomatoes are signed for. The wheelhouse window goes to the shipyard, where a manager named Petter Lindal shows me a slipway with nothing on it. Two of every three hulls he mended came from across the border; he has put half his welders off and sent the rest to Bergen. He bears the sanctions no grudge. He voted for the party that passed them. What he asks is that a capital which has decided to be firm should notice which town it is being firm *with*.",
      "It is a fair request, and the answer to it so far has been mostly visits. In a single year the mayor received two prime ministers, five defence committees and a royal couple. Each was photographed at the fence.",
      image(picture("border-fence-snow"), {
        size: "wide",
        caption:
          "The last metres before the Pasvik. The posts, yellow on one side and red and green on the other, face each other four metres apart.",
      }),
      h3("What the commissioner does"),
      "Norway keeps, at the end of this road, an official whose title is a survival. The border commissioner is there under an agreement of 1949 to settle with his opposite number whatever can be settled without troubling a government. The list in his office, which he let me copy, covers the past two years:",
      ul(
        "three reindeer, returned",
        "a drifting boat, returned, without its outboard",
        "a bridge bearing, inspected jointly, by two engineers who shook hands with gloves on",
        "one man who had walked across the ice to win a bet, returned, having lost it",
        "the hour at which summer time begins",
      ),
      "They meet when there is something on the list and sometimes, I gathered, put something on it. An interpreter attends. Tea is served in glasses. Nobody mentions any war, and at the end each side signs two copies. A person could call this quaint, or call it complicity; I heard both in Oslo. From the quay at Kirkenes it looks like what is left when everything that can be cancelled has been, and the river still freezes and the reindeer still cannot read.",
      "At half past twelve the *Ekspress* cast off for the south with the orchestra aboard, since it turned out that they had simply wanted to see where the ship went. Aspelund filled in her manifest on the car deck. For the first time that trip the last column had an entry. *In transit: 1 coffin, to Apatity, by road from Kirkenes, papers in order.* The hearse that had come on at Tromsø was already standing at Storskog, she said, and they would open the gate for it. They always do.",
    ),
};
