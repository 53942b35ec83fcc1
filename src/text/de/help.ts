import type { Catalog } from '../catalog.ts';

const ONLOOKER = 'Du schaust zu. **Mitspielen** auf der Tafel, oder `/join`, gibt dir einen Platz';
const later = {
  onlooker: `${ONLOOKER}; ab dem nächsten Zug bist du dabei.`,
  gm: 'Wenn es sein muss, hält `/gm pause` alles an.',
};
const CLOCK = '`/gm skip` beendet das Warten, `/gm extend` gibt mehr Zeit, `/gm pause` hält die Uhren an.';

export const help: Catalog['help'] = {
  none: {
    gm: '**Hier wohnt noch keine Geschichte.** Eröffne eine mit `/campaign start`; alles ist schon gut voreingestellt.',
    player: '**Hier wohnt noch keine Geschichte.** Die Spielleitung eröffnet eine mit `/campaign start`.',
    onlooker: '**Hier wohnt noch keine Geschichte.** Die Spielleitung eröffnet eine mit `/campaign start`.',
  },
  phases: {
    lobby: {
      player:
        '**Der Tisch wird gedeckt.** Deinen Platz hast du. Ist die Gruppe da, drückt die Spielleitung **Los geht’s**.',
      gm: '**Der Tisch wird gedeckt.** Ist die Gruppe da, drück auf der Tafel **Los geht’s**. Du willst selbst dabei sein? **Mitspielen**.',
      onlooker:
        '**Der Tisch wird gedeckt.** Drück auf der Tafel **Mitspielen**: Ein Name und eine Wahl genügen.',
    },
    idle: {
      player:
        '**Die Geschichte wartet auf euch.** Drück **Handeln** auf der Tafel, tipp `/act` oder erwähne mich in einer Nachricht: Sag, was dein Charakter versucht, und wie.',
      gm: '**Die Geschichte wartet auf ihre Gruppe.** Das nächste `/act` eröffnet den nächsten Zug. `/campaign end` schließt die Geschichte.',
      onlooker: `**Die Geschichte wartet auf ihre Gruppe.** ${ONLOOKER}.`,
    },
    gathering: {
      player:
        '**Ein Zug ist offen.** Drück **Handeln** und sag, was du versuchst (noch einmal, um es zu ändern), oder **Abwarten**, um ihn auszusetzen.',
      gm: `**Ein Zug ist offen**, und die anderen kommen zu Wort. ${CLOCK}`,
      onlooker: `**Ein Zug ist offen.** ${later.onlooker}`,
    },
    validating: {
      player: '**Ich wäge ab, was ihr alle versucht.** Einen Moment lang gibt es nichts zu tun.',
      gm: `**Ich wäge ab, was alle versuchen.** ${later.gm}`,
      onlooker: `**Ich wäge ab, was alle versuchen.** ${later.onlooker}`,
    },
    meta_proposal: {
      player: '**Das Schicksal zieht Karten.** Gleich stimmt ihr darüber ab.',
      gm: `**Das Schicksal zieht Karten.** ${later.gm}`,
      onlooker: `**Das Schicksal zieht Karten.** ${later.onlooker}`,
    },
    meta_review: {
      player:
        '**Ihr stimmt über das Schicksal ab.** Wünscht herbei, was ihr erleben wollt, wendet ab, was euch graut: Die Chance bewegt sich um bis zu 30 Punkte, und eine klare Mehrheit gegen ein Ereignis wendet es ab. **Fertig abgestimmt** schließt das für dich ab.',
      gm: `**Alle stimmen über das Schicksal ab.** \`/gm force\` lässt ein Ereignis geschehen, \`/gm veto\` nimmt es weg, beides vor aller Augen. ${CLOCK}`,
      onlooker: `**Alle stimmen über das Schicksal ab.** ${later.onlooker}`,
    },
    probability_roll: {
      player: '**Die Würfel fliegen.** Jetzt hilft nur noch hoffen.',
      gm: `**Die Würfel fliegen.** ${later.gm}`,
      onlooker: `**Die Würfel fliegen.** ${later.onlooker}`,
    },
    in_meta_event: {
      player:
        '**Es passiert etwas.** Drück den Ansatz, an den du glaubst, oder **Etwas anderes …** für einen eigenen. Die meisten Stimmen gewinnen; wer es am besten kann, handelt, und alle anderen dahinter geben +1.',
      gm: `**Es passiert etwas**, und die Gruppe wählt, wie sie dem begegnet. ${CLOCK}`,
      onlooker: `**Es passiert etwas.** ${later.onlooker}`,
    },
    in_combat: {
      player:
        '**Die Klingen sind gezogen.** Wähl auf der Tafel einen Gegner zum Angreifen, **Verteidigen**, **Talent oder Gegenstand …** oder **Fliehen**. Wer nichts sagt, verteidigt sich, und am Boden ist nicht tot.',
      gm: `**Es wird gekämpft.** \`/gm harm\`, \`/gm heal\` und \`/gm veto\` wirken mittendrin. ${CLOCK}`,
      onlooker: `**Es wird gekämpft.** ${later.onlooker}`,
    },
    resolving_action: {
      player: '**Ich erzähle, wie dieser Zug endet.** Dann seid ihr wieder dran.',
      gm: `**Ich erzähle, wie dieser Zug endet.** ${later.gm}`,
      onlooker: `**Ich erzähle, wie dieser Zug endet.** ${later.onlooker}`,
    },
    ended: {
      player: '**Diese Geschichte ist erzählt.** Die Spielleitung eröffnet eine neue mit `/campaign start`.',
      gm: '**Diese Geschichte ist erzählt.** `/campaign start` eröffnet hier eine neue.',
      onlooker:
        '**Diese Geschichte ist erzählt.** Die Spielleitung eröffnet eine neue mit `/campaign start`.',
    },
  },
  always: {
    player:
      '`/character` dein Bogen · `/party` die anderen · `/fate` Würfel prüfen · `/roll` würfeln zum Spaß · `/use` etwas verbrauchen · `/leave` aufstehen\n`/xcard` hält eine Szene sofort an, und niemand erfährt, wer es war · `/boundaries` was dir nie begegnen soll\n-# Leitest du diese Geschichte auch? `/gm` lenkt sie.',
    gm: '`/party` wer da ist · `/fate` Würfel prüfen · `/gm audit` wer was getan hat · `/gm trace` was lief\n`/gm narrate|inject|award|harm|heal|item|canon|spotlight|kick|rewind` deine Hand · `/campaign settings|invite-gm|archive`',
    onlooker: '`/party` wer da ist · `/fate` Würfel prüfen · `/roll` würfeln zum Spaß',
  },
};
