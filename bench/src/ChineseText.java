import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Chinese without a meaning, but with the look of prose: characters come as often as in real texts (Zipf and Mandelbrot),
 * clauses are 4 to 13 characters long, and marks, Latin words and numbers stand among them.
 */
final class ChineseText implements TextSource {
    /** Distinct hanzi of a magazine that is long enough. */
    static final int REPERTOIRE = 2000;

    /** From the most frequent on. */
    private static final String FREQUENT = "的一是不了在人有我他这中大来上个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多"
            + "天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知样现分将外但身些与高意进把"
            + "法此实回二理美点月明其种声全工己话儿者向情部正名定问力机给等几很业最间新什打便位因重走电四第门相次东海口使教西再平真听世"
            + "气信北少关并内加化由却代产入先山五太水万市眼体别处总才场师书比住员九笑性通目报立马活难数件安表原车白应路期叫常提感金何更"
            + "合放做系计或利受光果亲界及今务解各任至清物台象记边共风接它许八特觉望直服林题建南度色字请交爱让认算百吃科怎元社术结六指思"
            + "流每青管连远带花快条院变言往展该传近留红周保达办运半候七必城父步完深即求品转量空众技轻程告江语英基满式写呢识令黄收始版双"
            + "历越史千片容研像找友孩站广改形早房音火际则首单据影网香似石若谁校读志飞观究包组造落视喜离虽";

    private static final String SURNAMES = "林周何杜石宋程沈许叶江梁唐姚";
    private static final String GIVEN = "知远岚秋砚若溪文一禾景明如岳青原雨竹松云舟安宁";
    private static final String[] SECTIONS = {"手艺", "滋味", "草木", "乡音", "脚步", "往事"};
    private static final String[] OFFICES = {"主管", "主办", "出版", "社长", "主编", "编辑", "美术", "校对", "地址", "印刷"};
    private static final String[] LATIN = {"Hebi", "Linxi", "Camellia", "Yunhe", "KM", "GPS", "Mira", "Tavo", "Orun Lake", "Salix"};
    private static final String[] UNITS = {"米", "千克", "年", "天", "%", "公里", "个月", "元", "厘米", "次"};
    private static final String PHOTOGRAPH = "摄";

    /** Characters that make an unpleasant word too easily; and those whose meaning changes with the times. */
    private static final String AVOIDED = "死杀尸毒奸淫娼妓屎尿屁奴匪贼党军兵枪炮炸弹战敌刑囚狱嫖赌癌疫鬼魔妖孽贱蠢骂痴疯屠";

    /** Mandelbrot's shift: the first character makes up three hundredths of the text. */
    private static final double SHIFT = 4;

    private final Random random;
    private final double[] cumulative = new double[REPERTOIRE];
    private final int[] characters = new int[REPERTOIRE];
    private final Deque<Integer> unused = new ArrayDeque<>();
    private int expected;
    private int last;

    /**
     * A source that uses every character of its repertoire within the next {@code expected} characters of text, when
     * these are enough.
     *
     * @param available the characters that the font has
     */
    ChineseText(long seed, Set<Integer> available, int expected) {
        this.random = new Random(seed);
        this.expected = expected;
        choose(available);
        double sum = 0;
        for (int rank = 0; rank < REPERTOIRE; rank++) {
            sum += 1 / (rank + 1 + SHIFT);
            cumulative[rank] = sum;
        }
        if (expected >= 10 * REPERTOIRE) {
            List<Integer> all = new ArrayList<>();
            for (int c : characters) {
                all.add(c);
            }
            Collections.shuffle(all, random);
            unused.addAll(all);
        }
    }

    private void choose(Set<Integer> available) {
        Set<Integer> chosen = new LinkedHashSet<>();
        String fixed = FREQUENT + SURNAMES + GIVEN + String.join("", SECTIONS) + String.join("", OFFICES)
                + String.join("", UNITS) + PHOTOGRAPH;
        fixed.codePoints().filter(Character::isIdeographic).forEach(chosen::add);
        List<Integer> others = Gb2312.firstLevel();
        Collections.shuffle(others, random);
        for (int c : others) {
            if (chosen.size() < REPERTOIRE && AVOIDED.indexOf(c) < 0) {
                chosen.add(c);
            }
        }
        if (chosen.size() != REPERTOIRE || !available.containsAll(chosen)) {
            throw new IllegalStateException("the font lacks characters of the repertoire");
        }
        int at = 0;
        for (int c : chosen) {
            characters[at++] = c;
        }
    }

    @Override
    public String language() {
        return "zh";
    }

    @Override
    public String title(int length) {
        return hanzi(length);
    }

    @Override
    public String name() {
        String name = "" + pick(SURNAMES) + pick(GIVEN);
        return random.nextInt(4) == 0 ? name : name + pick(GIVEN);
    }

    @Override
    public String[] sections() {
        return SECTIONS.clone();
    }

    @Override
    public String[] offices() {
        return OFFICES.clone();
    }

    @Override
    public String photographBy(String name) {
        return name + PHOTOGRAPH;
    }

    @Override
    public String fontFamily() {
        return "Noto Serif SC";
    }

    @Override
    public String[] fontRoles() {
        return new String[] {"heading", "kai"};
    }

    @Override
    public String paragraph(int length) {
        StringBuilder text = new StringBuilder();
        int left = length;
        while (left > 0) {
            String sentence = sentence();
            int used = TextSource.length(sentence);
            if (used > left - 4) {
                return text.append(plain(left)).toString();
            }
            text.append(sentence);
            left -= used;
        }
        return text.toString();
    }

    /** A sentence of exactly {@code length} characters without anything special. */
    private String plain(int length) {
        StringBuilder text = new StringBuilder();
        int left = length - 1;
        while (left > 13) {
            int clause = Math.min(4 + random.nextInt(8), left - 5);
            text.append(hanzi(clause)).append('，');
            left -= clause + 1;
        }
        return text.append(hanzi(left)).append('。').toString();
    }

    private String sentence() {
        int kind = random.nextInt(100);
        if (kind < 9) {
            return "“" + clauses() + end() + "”";
        }
        if (kind < 16) {
            return hanzi(2 + random.nextInt(3)) + "：“" + clauses() + end() + "”";
        }
        return clauses() + end();
    }

    private String clauses() {
        StringBuilder text = new StringBuilder(clause());
        for (int more = random.nextInt(4); more > 0; more--) {
            int kind = random.nextInt(100);
            text.append(kind < 84 ? "，" : kind < 90 ? "；" : kind < 94 ? "——" : kind < 97 ? "：" : "……").append(clause());
        }
        return text.toString();
    }

    private String clause() {
        String before = hanzi(2 + random.nextInt(6));
        String after = hanzi(2 + random.nextInt(6));
        int kind = random.nextInt(100);
        String middle = "";
        if (kind < 5) {
            middle = "《" + hanzi(2 + random.nextInt(5)) + "》";
        } else if (kind < 9) {
            middle = "（" + hanzi(3 + random.nextInt(6)) + "）";
        } else if (kind < 13) {
            middle = "“" + hanzi(2 + random.nextInt(4)) + "”";
        } else if (kind < 17) {
            middle = "、" + hanzi(2 + random.nextInt(2)) + "、";
        } else if (kind < 21) {
            middle = LATIN[random.nextInt(LATIN.length)];
        } else if (kind < 30) {
            middle = number() + UNITS[random.nextInt(UNITS.length)];
        } else if (kind < 39) {
            middle = "**" + hanzi(2 + random.nextInt(5)) + "**";
        }
        return before + middle + after;
    }

    private String number() {
        int kind = random.nextInt(4);
        return kind == 0 ? (1 + random.nextInt(9)) + "." + random.nextInt(10) : Integer.toString(2 + random.nextInt(kind == 1 ? 2000 : 98));
    }

    private String end() {
        int kind = random.nextInt(100);
        return kind < 86 ? "。" : kind < 93 ? "？" : kind < 97 ? "！" : "……";
    }

    private String hanzi(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(character());
        }
        return text.toString();
    }

    private int character() {
        expected--;
        // Characters not yet used are strewn in so that the last one comes well before the end.
        if (!unused.isEmpty() && random.nextInt(Math.max(1, expected / 2)) < unused.size()) {
            last = unused.poll();
            return last;
        }
        int found = last;
        while (found == last) {
            found = characters[rank(random.nextDouble() * cumulative[REPERTOIRE - 1])];
        }
        last = found;
        return found;
    }

    private int rank(double value) {
        int low = 0;
        int high = REPERTOIRE - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private char pick(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
