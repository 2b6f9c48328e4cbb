import { ask, doc, h2, image, p, pullQuote } from "../../../../lib/body/body-text.ts";
import type { DemoStory } from "../../demo-types.ts";

export const europeCourtsCentralAsia: DemoStory = {
  slug: "europe-courts-central-asia",
  contentType: "analysis",
  headline: "Europe comes courting in Central Asia, and has to wait its turn",
  deck: "As Moscow’s pull weakens, Europe’s envoys bring railways and mineral deals to hosts who have learned to keep every suitor waiting.",
  section: "europe",
  topics: ["central-asia", "sanctions"],
  bylines: [{ author: "daniyar-sultanov" }],
  picture: "samarkand-domes",
  pictureCaption:
    "Samarkand at dusk. The city has been a place to be received in for rather longer than Brussels has been a place to be received from.",
  hoursAgo: 5,
  origin: {
    publisher: "Steppe Dispatch",
    url: "https://steppe-dispatch.example.org/analysis/europe-courts-central-asia",
    hoursAgo: 29,
    licence: "CC BY-NC-ND 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by-nc-nd/4.0/",
    policy: "canonical",
  },
  related: ["who-owns-the-amu-darya", "how-sanctions-leak", "lithium-and-the-salt-flat-treaty"],
  seoTitle: "Europe’s new diplomacy in Central Asia",
  body: (picture) =>
    doc(
      "The tea came before the agenda. In the guest hall of a restored caravanserai outside Samarkand, the union’s foreign policy chief was poured one cup, then another, while her host, a deputy prime minister who had begun his working life as a railway engineer, explained at what temperature diesel turns to wax. Forty minutes went by. The draft declaration lay between them in its blue folder, shut. When he opened it at last, it turned out that he had already been through it in pencil, in two colours: green for the clauses his government wanted, red for those it would swallow in order to get them.",
      "There was more green than red. A decade ago, say people who sat in such rooms then, there would have been no pencil at all. The Europeans brought a text, the hosts signed it, everybody was photographed, and the text was never heard of again.",
      "That the five republics between the Caspian Sea and the Chinese border now correct their visitors’ prose is a small sign of something large. For a century and a half, power in this part of the world came down the railway from the north. It still does. But it no longer arrives alone, and no longer arrives first.",
      h2("A pull that has slackened"),
      "It would be wrong to say that Russia has left. Millions of Central Asian families live on wages earned in Russian cities; most of Kazakhstan’s crude oil still reaches the sea through a pipe that crosses Russian soil; the generals of the region trained in the same academies and tell the same jokes. Nobody in Astana or Tashkent speaks of a break. They speak of *weight*, as one speaks of a coat in spring.",
      "What has changed is the price of leaning on one neighbour. War and sanctions have made the northern routes slow, uninsurable or embarrassing. Young men who used to go to Russia for the building season hear of others who were handed a uniform, and go to Seoul or Łódź instead, or stay at home and want jobs.",
      p(
        "“We were never asked whether we wished to be a backyard,” says Gulnara Abenova, who ran the economic department of a Central Asian foreign ministry until she retired to write cookery books. “Now we are being asked whether we would like to be a corridor. It is a better question. It is still a question about other people’s luggage.”",
      ),
      image(picture("map-central-asia-corridor"), {
        size: "wide",
        caption:
          "The trans-Caspian corridor: by rail across the Kazakh steppe, by ferry from Aktau or Kuryk to the Caucasus, and on to the Black Sea.",
      }),
      h2("What was in the folder"),
      "The declaration runs to nineteen pages and has three hearts. The first is the corridor itself: track, cranes, customs software and dredging along the route that joins the Chinese border to the Black Sea without touching Russia. The second is minerals. Kazakhstan mines more uranium than any other country, and there is copper, tungsten, chromium and a long list of metals with names like minor Roman gods. The third, in the smallest print, concerns sanctions: the union would like its goods not to turn up two borders further on, and wants officials stationed in the region’s customs houses to see that they do not.",
      "The pencil was red beside the third. “They want us to be the lock on a door that they themselves leave open,” says one adviser who saw the draft. How that door works, and who profits from it, is [a story of its own](/articles/how-sanctions-leak). A landlocked state with seven thousand kilometres of frontier towards its largest neighbour will not close it because a visitor asks nicely.",
      "It might close a part of it if the visitor pays. That is what the green pencil was for: a credit line for the railway, faster visas for students and lorry drivers, and a refinery. The refinery mattered most. Ore leaves Central Asia today as ore. The hosts would like it to leave as metal, at metal’s price.",
      pullQuote(
        "We are being asked whether we would like to be a corridor. It is a better question.",
        "Gulnara Abenova",
      ),
      h2("Two days’ wait at Aktau"),
      "To understand why, go to Aktau and watch a ship not being loaded. The port lies on a shelf of yellow rock on the Caspian’s eastern shore. On a good day a ferry takes fifty-odd wagons across to the other side in about twenty hours. On a day of wind it takes none, and wind is common. Then there is the sea itself, which is shrinking: the quay was built for a waterline that has since dropped by the height of a tall man, and captains leave a tenth of the cargo on the dock.",
      image(picture("caspian-port"), {
        caption: "Cranes on the Caspian. As the water falls, ships load less, and each wagon costs more to carry.",
      }),
      "A forwarding agent named Yerlan Tokayuly keeps a ledger of delays, by cause, in a school exercise book. In one recent month wind cost his customers eleven days, paperwork nine, and a locomotive that had been lent to someone’s cousin, two. “The Europeans always ask me about the wind,” he says. “I tell them, the wind is free. Fix the paper.”",
      "The northern line, when it is open, needs one consignment note and one gauge of track from the Chinese border to the edge of Poland. The southern needs a train, a ship, another train and often another ship, and the signature of five states. It carries a small fraction of the tonnage. Every minister who praises it knows the figures. They praise it because a second road, even a bad one, changes the conversation about the first.",
      ask(),
      h2("The waiting room is full"),
      "Europe’s difficulty is that it mistakes itself for the alternative. In the corridor outside the hall in Samarkand hung the year’s calendar of visits, and the union’s two days in it lay between a Chinese delegation, which had come about the railway through the mountains, and a Turkish one, which had come about drones, schools and a common alphabet. Gulf funds had been through in spring to look at solar sites. The Russians, an usher said, did not need to be on the calendar.",
      "Each suitor brings what it has. China brings money and builds quickly. Turkey brings kinship. Russia has the pipes, the language and the means to be unpleasant. What Europe has is slower: a market of four hundred and fifty million, courts in which a contract can be enforced, and universities where the deputy ministers would like their children to study. It is not a poor hand. It is played by people who change post every three years.",
      "There is also the matter of what the hosts do to their own citizens. None of the five is a democracy in any sense that the declaration’s preamble would recognise, and the preamble was the one page on which the pencil, in either colour, made no mark. Officials call this realism. A lawyer in Bishkek, who defends journalists, calls it a discount. “You will find,” she says, “that you have given it to somebody who never had to ask for it.”",
      h2("Asked twice"),
      "What would a serious European policy look like? It would begin with the exercise book: money for consignment notes before money for cranes, since a shared form is cheap, lasts, and obliges five governments to meet every month. It would build the refinery, and accept that security of supply means other people growing richer at one’s expense. It would treat the rivers, over which these states may yet quarrel, as [a matter at least as urgent as the railways](/articles/who-owns-the-amu-darya). And it would send the same people for ten years.",
      "Above all it would give up the idea that the region is a prize. The deputy prime minister, when the tea was finished, signed sixteen of the nineteen pages and asked for a month to consider the rest. The union had hoped for a full text that day. He agreed that this was unfortunate. Then he told the story of his grandfather, who kept horses, and never sold one to the first man who came over the hill; not because the price was bad, but because in the time it took the man to ride away and return, one learned how much he wanted the horse.",
      "The Europeans flew home with sixteen pages. Three weeks later they wrote to ask whether they might come back.",
    ),
};
