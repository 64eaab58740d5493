package hebi.pair.facts;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hebi.lang.LanguageProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Writes pairs of sentences with the same facts in Chinese and another language, in notations drawn by lot. */
final class FactWriter {
    /** Facts of a pair. */
    static final int FACTS = 11;

    private final LanguageProfile profile;
    private final String key;
    private final Random random;
    private final RuleBasedNumberFormat chinese =
            new RuleBasedNumberFormat(new ULocale("zh-Hans"), RuleBasedNumberFormat.SPELLOUT);
    private boolean words;

    FactWriter(LanguageProfile profile, Random random) {
        this.profile = profile;
        this.key = profile.key();
        this.random = random;
    }

    /** A pair of texts; {@code words}: the changed fact is in number words on one side or both. */
    record Pair(String source, String target, boolean words) {}

    private record Fact(String source, String target, boolean words) {}

    /** A pair that agrees. */
    Pair pair() {
        return changed(-1);
    }

    /** A pair in which the target's fact of this place is another one; none when it is negative. */
    Pair changed(int place) {
        List<String> source = new ArrayList<>();
        List<String> target = new ArrayList<>();
        boolean inWords = false;
        for (int i = 0; i < FACTS; i++) {
            Fact fact = fact(i, i == place);
            source.add(fact.source());
            target.add(fact.target());
            inWords |= i == place && fact.words();
        }
        String stop = profile.script().equals("Mong") ? "᠂ " : profile.script().equals("Arab") ? "، " : ", ";
        return new Pair(String.join("，", source) + "。", String.join(stop, target) + ".", inWords);
    }

    private Fact fact(int kind, boolean change) {
        words = false;
        return switch (kind) {
            case 0 -> date(change);
            case 1 -> percent(change);
            case 2 -> sum(change);
            case 3 -> count(change);
            case 4 -> time(change);
            case 5 -> phone(change);
            case 6 -> temperature(change);
            case 7 -> measure(change);
            case 8 -> weekday(change);
            case 9 -> few(change);
            default -> other(change);
        };
    }

    private int pick(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Another number of about the same size. */
    private int other(int value, int from, int to, boolean change) {
        int next = value;
        while (change && next == value) {
            next = pick(from, to);
        }
        return next;
    }

    private Fact date(boolean change) {
        int year = pick(1949, 2030);
        int month = pick(1, 12);
        int day = pick(13, 28);
        int part = pick(0, 2);
        int y = other(year, 1949, 2030, change && part == 0);
        int m = other(month, 1, 12, change && part == 1);
        int d = other(day, 13, 28, change && part == 2);
        int form = pick(0, 2);
        words = form == 1;
        String source =
                switch (form) {
                    case 0 -> "自" + year + "年" + month + "月" + day + "日起";
                    case 1 -> "自" + digitByDigit(year) + "年" + chinese.format(month) + "月" + chinese.format(day) + "日起";
                    default -> "自%d-%02d-%02d起".formatted(year, month, day);
                };
        return new Fact(source, dateOf(y, m, d), words);
    }

    private static String digitByDigit(int year) {
        StringBuilder text = new StringBuilder();
        Integer.toString(year).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
        return text.toString();
    }

    private String dateOf(int y, int m, int d) {
        String name = profile.word("month." + m);
        return switch (key) {
            case "ug" ->
                one(
                        y + "-يىلى " + m + "-ئاينىڭ " + d + "-كۈنىدىن باشلاپ",
                        y + "-يىلى " + d + "-" + name + "دىن باشلاپ",
                        digits(y) + "-يىلى " + digits(m) + "-ئاينىڭ " + digits(d) + "-كۈنى");
            case "kk" -> one(y + "-جىلى " + d + "-" + name, y + "-جىلعى " + m + "-ايدىڭ " + d + "-كۇنى");
            case "mn" ->
                one(
                        y + " ᠣᠨ᠎ᠤ " + m + " ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ " + d + " ᠡᠳᠦᠷ",
                        y + " ᠣᠨ᠎ᠤ " + name + "᠎ᠶᠢᠨ " + d + " ᠡᠳᠦᠷ",
                        digits(y) + " ᠣᠨ᠎ᠤ " + digits(m) + " ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ " + digits(d) + "᠎ᠤ ᠡᠳᠦᠷ");
            default -> one(y + "년 " + m + "월 " + d + "일부터", "%d. %d. %d.부터".formatted(y, m, d));
        };
    }

    /** In the digits of the script. */
    private String digits(int value) {
        char zero = key.equals("mn") ? '᠐' : one("a", "b").equals("a") ? '٠' : '۰';
        StringBuilder text = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> text.append((char) (zero + c - '0')));
        return text.toString();
    }

    private Fact percent(boolean change) {
        int value = pick(3, 99);
        int tenth = pick(1, 9);
        boolean fraction = random.nextBoolean();
        int next = other(value, 3, 99, change);
        String a = fraction ? value + "." + tenth : Integer.toString(value);
        String b = fraction ? next + "." + tenth : Integer.toString(next);
        boolean written = !fraction && random.nextBoolean();
        words = written;
        String source = written ? "占百分之" + chinese.format(value) : "占" + a + one("%", "％");
        String target =
                switch (key) {
                    case "ug" ->
                        one(b + "%", b + " پىرسەنت", b.replace('.', '٫') + "٪", b.replace('.', ',') + " پىرسەنتى");
                    case "kk" -> one(b + "%", b + " پايىز", b.replace('.', ',') + " پايىزى");
                    case "mn" -> one(b + "%", b + " ᠬᠤᠪᠢ", b + " ᠬᠤᠪᠢ᠎ᠢ");
                    default -> one(b + "%", b + "퍼센트", b + " 퍼센트를");
                };
        return new Fact(source, target, words);
    }

    private Fact sum(boolean change) {
        int tenThousands = pick(11, 999);
        int next = other(tenThousands, 11, 999, change);
        int value = tenThousands * 1000;
        int other = next * 1000;
        int form = pick(0, 4);
        words = form == 4;
        String source =
                switch (form) {
                    case 0 ->
                        new BigDecimal(tenThousands)
                                        .movePointLeft(1)
                                        .stripTrailingZeros()
                                        .toPlainString() + "万元";
                    case 1 -> value + "元";
                    case 2 -> String.format("%,d元", value);
                    case 3 ->
                        tenThousands / 10 > 0 && tenThousands % 10 > 0
                                ? tenThousands / 10 + "万" + tenThousands % 10 + "千元"
                                : tenThousands * 1000 + "元";
                    default -> chinese.format(value) + "元";
                };
        String grouped = String.format("%,d", other);
        String target =
                switch (key) {
                    case "ug" ->
                        one(
                                next + " مىڭ يۈەن",
                                grouped + " يۈەن",
                                grouped.replace(',', ' ') + " يۈەن",
                                grouped.replace(',', '٬') + " يۈەن");
                    case "kk" -> one(next + " مىڭ يۋان", grouped.replace(',', '\u00A0') + " يۋان");
                    case "mn" ->
                        one(
                                next + " ᠮᠢᠩᠭ᠎ᠠ ᠶᠤᠸᠠᠨ",
                                other + " ᠶᠤᠸᠠᠨ",
                                new BigDecimal(next).movePointLeft(1) + " ᠲᠦᠮᠡᠨ ᠶᠤᠸᠠᠨ");
                    default ->
                        one(
                                next % 10 == 0 ? next / 10 + "만 위안" : next / 10 + "만 " + next % 10 + "천 위안",
                                next % 10 == 0 ? next / 10 + "만 위안" : next / 10 + "만 " + next % 10 + ",000위안",
                                grouped + "위안");
                };
        return new Fact(source, target, words);
    }

    private Fact count(boolean change) {
        int value = pick(3, 99);
        int next = other(value, 3, 99, change);
        boolean spelt = random.nextBoolean();
        boolean theirs = random.nextBoolean();
        words = spelt || theirs;
        String source = (spelt ? chinese.format(value) : value) + one("个人", "名学生", "户");
        String number = theirs ? word(next) : Integer.toString(next);
        String target =
                switch (key) {
                    case "ug" -> number + one(" كىشى", " ئوقۇغۇچى", " ئائىلە");
                    case "kk" -> number + one(" ادام", " وقۋشى");
                    case "mn" -> number + " ᠬᠦᠮᠦᠨ";
                    default -> number + one(" 명", " 사람");
                };
        return new Fact(source, target, words);
    }

    private static final Map<String, List<String>> UNITS = Map.of(
            "ug", List.of("", "بىر", "ئىككى", "ئۈچ", "تۆت", "بەش", "ئالتە", "يەتتە", "سەككىز", "توققۇز"),
            "kk", List.of("", "بىر", "ەكى", "ٴۇش", "تورت", "بەس", "التى", "جەتى", "سەگىز", "توعىز"),
            "mn", List.of("", "ᠨᠢᠭᠡᠨ", "ᠬᠣᠶᠠᠷ", "ᠭᠤᠷᠪᠠᠨ", "ᠳᠥᠷᠪᠡᠨ", "ᠲᠠᠪᠤᠨ", "ᠵᠢᠷᠭᠤᠭᠠᠨ", "ᠳᠣᠯᠤᠭᠠᠨ", "ᠨᠠᠢᠮᠠᠨ", "ᠶᠢᠰᠦᠨ"),
            "ko", List.of("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"));
    private static final Map<String, List<String>> TENS = Map.of(
            "ug", List.of("", "ئون", "يىگىرمە", "ئوتتۇز", "قىرىق", "ئەللىك", "ئاتمىش", "يەتمىش", "سەكسەن", "توقسان"),
            "kk", List.of("", "ون", "جيىرما", "وتىز", "قىرىق", "ەلۋ", "الپىس", "جەتپىس", "سەكسەن", "توقسان"),
            "mn", List.of("", "ᠠᠷᠪᠠᠨ", "ᠬᠣᠷᠢᠨ", "ᠭᠤᠴᠢᠨ", "ᠳᠥᠴᠢᠨ", "ᠲᠠᠪᠢᠨ", "ᠵᠢᠷᠠᠨ", "ᠳᠠᠯᠠᠨ", "ᠨᠠᠶᠠᠨ", "ᠶᠡᠷᠡᠨ"),
            "ko", List.of("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"));

    private String word(int value) {
        String tens = UNITS.isEmpty() ? "" : TENS.getOrDefault(key, List.of()).get(value / 10);
        String units = UNITS.getOrDefault(key, List.of()).get(value % 10);
        return (key.equals("ko") ? tens + units : tens + " " + units).strip();
    }

    private Fact time(boolean change) {
        int hour = pick(7, 11);
        int minute = pick(11, 59);
        int next = other(minute, 11, 59, change);
        String source =
                one("上午" + hour + "时" + minute + "分", "上午" + hour + ":" + minute, "上午" + hour + "点" + minute + "分");
        String clock = hour + ":" + next;
        String target =
                switch (key) {
                    case "ug" -> one("سائەت " + clock, "سائەت " + hour + " دىن " + next + " مىنۇت ئۆتكەندە");
                    case "kk" -> "ساعات " + clock + "دە";
                    case "mn" -> clock + " ᠴᠠᠭ";
                    default -> one("오전 " + hour + "시 " + next + "분", "오전 " + clock);
                };
        return new Fact(source, target, false);
    }

    private Fact phone(boolean change) {
        int first = pick(100, 999);
        int last = pick(1000, 9999);
        int next = other(last, 1000, 9999, change);
        int area = pick(900, 999);
        String source = "电话0" + area + "-" + first + last;
        String sep = one("-", " ");
        String number = "0" + area + sep + first + one("", sep) + next;
        String target =
                switch (key) {
                    case "ug" -> "تېلېفون: " + number;
                    case "kk" -> "تەلەفون: " + number;
                    case "mn" -> "ᠤᠲᠠᠰᠤ᠄ " + number;
                    default -> "전화 " + number;
                };
        return new Fact(source, target, false);
    }

    private Fact other(boolean change) {
        int figure = pick(1, 9);
        int next = other(figure, 1, 9, change);
        Map<String, String> formula = new TreeMap<>(profile.words());
        String titled = formula.getOrDefault("title.outer.1", "")
                + formula.getOrDefault("language.name", "")
                + formula.getOrDefault("title.outer.2", "");
        boolean title = random.nextBoolean();
        String reference = formula.getOrDefault("figure", "").replace("{0}", Integer.toString(next));
        if (title) {
            return new Fact(
                    "《茶经》见图" + figure,
                    (change ? "" : titled + " ")
                            + formula.getOrDefault("figure", "").replace("{0}", Integer.toString(figure)),
                    false);
        }
        return new Fact("见图" + figure, reference, false);
    }

    /** Words for degrees below zero, before the number, and for degrees behind it. */
    private static final Map<String, List<String>> COLD = Map.of(
            "ug", List.of("نۆلدىن تۆۋەن ", " گرادۇس"),
            "kk", List.of("نولدەن تومەن ", " گرادۋس"),
            "ko", List.of("영하 ", "도"));

    /** Changed: above zero for below. In Mongolian it is not known how all say it that are below. */
    private Fact temperature(boolean change) {
        int value = pick(2, 39);
        boolean open = !COLD.containsKey(key);
        boolean below = random.nextBoolean() && !(open && change);
        String source = !below
                ? value + one("℃", "摄氏度")
                : one(
                        "零下" + value + "℃",
                        "气温−" + value + "℃",
                        "降到-" + value + "℃",
                        "零下" + chinese.format(value) + "摄氏度");
        words = below && source.endsWith("度");
        boolean theirs = below != change;
        List<String> cold = COLD.getOrDefault(key, List.of("−", "℃"));
        String target = theirs
                ? one("−" + value + "℃", cold.get(0) + value + cold.get(1))
                : value + one("℃", open ? " ᠬᠡᠮ" : cold.get(1));
        return new Fact(source, target, words);
    }

    private static final List<String> MEASURES = List.of("公里", "米", "克", "千克", "毫升", "小时", "分钟", "秒");
    private static final Map<String, List<String>> THEIR_MEASURES = Map.of(
            "ug", List.of(" كىلومېتىر", " مېتىر", " گرام", " كىلوگرام", " مىللىلىتىر", " سائەت", " مىنۇت", " سېكۇنت"),
            "kk", List.of(" كيلومەتر", " مەتر", " گرام", " كيلوگرام", " ميلليليتر", " ساعات", " مينۋت", " سەكۋند"),
            "mn", List.of(" ᠺᠢᠯᠣᠮᠧᠲᠷ", " ᠮᠧᠲᠷ", " ᠭᠷᠠᠮ", " ᠺᠢᠯᠣᠭᠷᠠᠮ", " ᠮᠢᠯᠢᠯᠢᠲᠷ", " ᠴᠠᠭ", " ᠮᠢᠨᠦᠲ", " ᠰᠧᠺᠦᠨᠳ"),
            "ko", List.of("킬로미터", "미터", "그램", "킬로그램", "밀리리터", "시간", "분", "초"));

    /** Changed: another unit. */
    private Fact measure(boolean change) {
        int unit = pick(0, MEASURES.size() - 1);
        int next = other(unit, 0, MEASURES.size() - 1, change);
        int value = pick(2, 999);
        boolean spelt = value < 100 && random.nextBoolean();
        words = spelt;
        String source = (spelt ? chinese.format(value) : value) + MEASURES.get(unit);
        return new Fact(
                source, value + THEIR_MEASURES.getOrDefault(key, List.of()).get(next), spelt);
    }

    private Fact weekday(boolean change) {
        int day = pick(1, 7);
        int next = other(day, 1, 7, change);
        String source = one("星期", "周", "礼拜") + "一二三四五六日".charAt(day - 1) + "上午";
        words = true;
        return new Fact(source, profile.word("weekday." + next), true);
    }

    /** One or two hours or kilometres, in words. */
    private Fact few(boolean change) {
        int value = pick(1, 2);
        int unit = one("h", "km").equals("h") ? 5 : 0;
        words = true;
        String source = (value == 1 ? "一" : "两") + (unit == 5 ? one("小时", "个小时") : "公里");
        String measure = THEIR_MEASURES.getOrDefault(key, List.of()).get(unit);
        String target = word(change ? 3 - value : value) + (key.equals("ko") ? " " : "") + measure;
        return new Fact(source, target, true);
    }
}
