import type { Palette } from './palette.ts';
import { area, box, disc, line, oval, person, writing } from './shapes.ts';

/** Draws one scene; `random` varies what may vary. */
type Scene = (p: Palette, random: () => number) => string;

const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

const counter: Scene = (p, random) =>
  box(180, 190, 1240, 330, p.light, 18) +
  many(
    3,
    (i) =>
      box(230 + i * 400, 235, 340, 240, p.sky, 12) +
      writing(270 + i * 400, 275, [220, 260, 160 + random() * 80], p.ground),
  ) +
  person(560, 400, 95, p.accent, p.main) +
  person(1060, 400, 95, p.accent, p.deep) +
  box(120, 600, 1360, 190, p.main, 16) +
  box(90, 570, 1420, 50, p.deep, 16) +
  box(720, 520, 150, 50, p.light, 6);

const clipboard: Scene = (p, random) =>
  box(520, 120, 560, 700, p.main, 30) +
  box(560, 180, 480, 600, p.light, 12) +
  box(690, 90, 220, 90, p.deep, 24) +
  many(
    5,
    (i) =>
      box(610, 260 + i * 95, 52, 52, p.ground, 10) + box(690, 275 + i * 95, 180 + random() * 120, 22, p.ground, 11),
  ) +
  many(3, (i) => line(`M622 ${288 + i * 95} l16 18 l28 -36`, p.accent, 12)) +
  area('M1150 640 l70 -300 l60 14 l-70 300 l-48 44 z', p.accent);

const phone: Scene = (p, random) =>
  box(610, 90, 380, 730, p.deep, 56) +
  box(636, 150, 328, 600, p.light, 18) +
  disc(800, 785, 18, p.ground) +
  box(670, 190, 260, 110, p.main, 16) +
  many(
    3,
    (i) =>
      box(670, 330 + i * 100, 70, 70, p.ground, 16) + writing(760, 344 + i * 100, [170, 90 + random() * 70], p.sky, 30),
  ) +
  box(670, 650, 260, 64, p.accent, 32) +
  disc(400, 330, 90, p.light) +
  line('M360 330 l30 32 l56 -64', p.main, 20) +
  disc(1210, 540, 110, p.light) +
  line('M1160 540 h100 M1210 490 v100', p.accent, 20);

const chart: Scene = (p, random) =>
  box(260, 130, 1080, 640, p.light, 24) +
  many(4, (i) => box(330, 250 + i * 110, 940, 4, p.ground)) +
  many(6, (i) => {
    const height = 140 + i * 44 + random() * 70;
    return box(360 + i * 150, 690 - height, 90, height, i === 5 ? p.accent : p.main, 12);
  }) +
  line('M405 520 L555 470 L705 480 L855 400 L1005 350 L1155 250', p.deep, 12) +
  disc(1155, 250, 22, p.deep);

const leaf: Scene = (p, random) =>
  disc(1180, 250, 120, p.accent) +
  many(3, (i) => {
    const x = 470 + i * 270;
    const tall = 380 + random() * 110;
    return (
      line(`M${x} 790 C${x} ${790 - tall * 0.5} ${x + 20} ${790 - tall * 0.8} ${x + 30} ${790 - tall}`, p.deep, 14) +
      area(`M${x + 8} ${790 - tall * 0.4} c-150 -20 -200 -110 -190 -190 c110 0 190 60 190 190 z`, p.main) +
      area(`M${x + 12} ${790 - tall * 0.62} c150 -10 210 -90 205 -180 c-120 -10 -205 50 -205 180 z`, p.deep)
    );
  });

const calendar: Scene = (p, random) => {
  const marked = 4 + Math.floor(random() * 12);
  return (
    box(420, 150, 760, 640, p.light, 30) +
    box(420, 150, 760, 150, p.main, 30) +
    box(420, 250, 760, 50, p.main) +
    many(2, (i) => box(570 + i * 400, 100, 40, 120, p.deep, 20)) +
    many(20, (i) =>
      box(480 + (i % 5) * 134, 350 + Math.floor(i / 5) * 104, 104, 76, i === marked ? p.accent : p.sky, 14),
    )
  );
};

const envelope: Scene = (p, random) =>
  many(3, (i) => line(`M${140 + i * 20} ${360 + i * 90} h${120 + random() * 120}`, p.ground, 18)) +
  box(460, 240, 760, 480, p.light, 24) +
  area('M460 270 L840 540 L1220 270 V264 Q1220 240 1196 240 H484 Q460 240 460 264 Z', p.main) +
  line('M480 700 L720 480 M1200 700 L960 480', p.ground, 12) +
  disc(1180, 280, 84, p.accent) +
  line('M1142 282 l28 30 l52 -58', p.light, 18);

const stethoscope: Scene = (p, random) =>
  box(300, 560, 1000, 180, p.light, 90) +
  line('M560 200 v170 a150 150 0 0 0 300 0 v-170', p.deep, 28) +
  line(`M710 520 v60 a170 ${130 + random() * 40} 0 0 0 340 0 v-120`, p.deep, 28) +
  disc(1050, 420, 84, p.main) +
  disc(1050, 420, 44, p.accent) +
  disc(560, 195, 30, p.main) +
  disc(860, 195, 30, p.main);

const water: Scene = (p, random) =>
  area('M0 640 C300 580 500 700 800 640 S1300 580 1600 650 V900 H0 Z', p.main) +
  area('M0 730 C300 680 520 790 820 730 S1320 680 1600 740 V900 H0 Z', p.deep) +
  area('M800 130 C900 280 980 360 980 460 a180 180 0 0 1 -360 0 C620 360 700 280 800 130 Z', p.light) +
  line('M700 470 a100 100 0 0 0 80 92', p.ground, 18) +
  many(4, (i) => disc(280 + i * 340 + random() * 60, 260 + random() * 160, 22 + random() * 16, p.accent));

const food: Scene = (p, random) =>
  oval(800, 720, 560, 70, p.ground) +
  area('M420 470 H1180 C1180 640 1040 740 800 740 S420 640 420 470 Z', p.main) +
  box(400, 440, 800, 48, p.deep, 24) +
  disc(620, 380, 92, p.accent) +
  disc(800, 340, 100 + random() * 16, p.light) +
  disc(990, 382, 88, p.accent) +
  area('M800 250 c10 -80 70 -110 130 -110 c0 70 -50 110 -130 110 z', p.deep) +
  line('M610 290 v-40 M990 296 v-44', p.deep, 12);

const sun: Scene = (p, random) =>
  disc(800, 430, 170, p.accent) +
  many(12, (i) => {
    const angle = (i / 12) * Math.PI * 2 + random() * 0.08;
    const point = (radius: number): string =>
      `${(800 + Math.cos(angle) * radius).toFixed(1)} ${(430 + Math.sin(angle) * radius).toFixed(1)}`;
    return line(`M${point(220)} L${point(285)}`, p.accent, 24);
  }) +
  area('M0 720 C260 610 480 620 760 710 S1320 620 1600 690 V900 H0 Z', p.main) +
  area('M0 800 C320 730 620 760 900 800 S1380 750 1600 790 V900 H0 Z', p.deep);

const books: Scene = (p, random) =>
  box(240, 720, 1120, 40, p.deep, 10) +
  many(7, (i) => {
    const height = 300 + random() * 160;
    const fill = [p.main, p.accent, p.deep, p.light][i % 4] ?? p.main;
    return (
      box(330 + i * 120, 720 - height, 96, height, fill, 8) + box(346 + i * 120, 760 - height, 64, 16, p.ground, 8)
    );
  }) +
  area('M1190 720 l60 -400 l88 14 l-60 386 z', p.main);

const people: Scene = (p, random) =>
  box(340, 150, 920, 340, p.light, 20) +
  writing(420, 220, [420, 520 + random() * 140, 360], p.ground, 70) +
  disc(1140, 380, 50, p.accent) +
  many(5, (i) =>
    person(280 + i * 260, 590 + (i % 2) * 40, 100, i % 2 === 0 ? p.accent : p.ground, i % 2 === 0 ? p.main : p.deep),
  );

const speech: Scene = (p, random) =>
  area(
    'M300 200 H900 Q950 200 950 250 V470 Q950 520 900 520 H560 L430 640 V520 H300 Q250 520 250 470 V250 Q250 200 300 200 Z',
    p.light,
  ) +
  writing(330, 290, [420, 500, 260 + random() * 160], p.ground, 70) +
  area(
    'M1010 420 H1300 Q1350 420 1350 470 V640 Q1350 690 1300 690 H1240 V790 L1130 690 H1010 Q960 690 960 640 V470 Q960 420 1010 420 Z',
    p.main,
  ) +
  many(3, (i) => disc(1070 + i * 85, 556, 24, p.light));

const shield: Scene = (p, random) =>
  disc(800, 450, 360, p.light) +
  area('M800 160 L1060 250 V450 C1060 610 950 710 800 770 C650 710 540 610 540 450 V250 Z', p.main) +
  area('M800 160 L1060 250 V450 C1060 610 950 710 800 770 Z', p.deep) +
  line('M690 460 l84 88 l150 -176', p.light, 40) +
  many(5, (i) => disc(210 + i * 300, 150 + random() * 80 + (i % 2) * 560, 18, p.accent));

const laptop: Scene = (p, random) =>
  box(400, 160, 800, 500, p.deep, 30) +
  box(440, 200, 720, 420, p.light, 10) +
  area('M280 680 H1320 L1380 760 Q1384 790 1350 790 H250 Q216 790 220 760 Z', p.main) +
  box(490, 250, 280, 320, p.sky, 14) +
  writing(530, 300, [180, 200, 120 + random() * 80], p.ground) +
  box(820, 250, 290, 70, p.main, 14) +
  writing(820, 360, [290, 230, 260], p.ground) +
  box(820, 510, 180, 60, p.accent, 30);

const hands: Scene = (p, random) =>
  box(690, 110, 240, 60, p.deep, 24) +
  box(830, 110, 70, 170, p.deep, 20) +
  many(3, (i) => oval(865 + i * 6, 330 + i * 52, 12, 24, p.main)) +
  area('M360 640 C520 500 700 500 840 560 C900 590 880 660 820 660 H640 C560 700 460 720 360 720 Z', p.accent) +
  area('M1240 660 C1100 540 960 500 830 540 C770 570 790 640 850 640 H1000 C1080 700 1160 740 1240 740 Z', p.main) +
  many(8, (i) => disc(560 + i * 68 + random() * 24, 470 - random() * 130, 22 + random() * 26, p.light));

const house: Scene = (p, random) =>
  disc(300 + random() * 900, 190, 80, p.accent) +
  area('M0 760 C400 700 1100 700 1600 760 V900 H0 Z', p.main) +
  area('M440 420 L800 190 L1160 420 Z', p.deep) +
  box(500, 420, 600, 350, p.light) +
  box(740, 560, 120, 210, p.main, 8) +
  many(2, (i) => box(560 + i * 370, 490, 120, 120, p.sky, 8)) +
  line('M760 350 h80 M800 310 v80', p.light, 26);

export const motifs = {
  books,
  calendar,
  chart,
  clipboard,
  counter,
  envelope,
  food,
  hands,
  house,
  laptop,
  leaf,
  people,
  phone,
  shield,
  speech,
  stethoscope,
  sun,
  water,
} as const satisfies Record<string, Scene>;
