package hebi.pair.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hebi.lang.Languages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numerals place by place: all that ICU writes is read, and what it does not write. */
class PlaceNumeralsTest {
    private static final Languages LANGUAGES = new Languages();

    private static Mention read(String language, String text) {
        return new PlaceNumerals(new FactLanguage(LANGUAGES.profile(language)), text).read(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant"})
    void whatIcuWritesIsRead(String locale) {
        RuleBasedNumberFormat icu = new RuleBasedNumberFormat(new ULocale(locale), RuleBasedNumberFormat.SPELLOUT);
        FactLanguage language = new FactLanguage(LANGUAGES.profile(locale));
        Random random = new Random(6);
        LongStream few = LongStream.rangeClosed(1, 3000);
        LongStream many = random.longs(4000, 1, 100_000).map(n -> n * (long) Math.pow(10, random.nextInt(8)));
        LongStream.concat(few, many).filter(n -> n < 1_000_000_000_000L).forEach(n -> {
            String text = icu.format(n);
            assertThat(new PlaceNumerals(language, text).read(0).values())
                    .as(text)
                    .isEqualTo(List.of(new BigDecimal(n).stripTrailingZeros()));
        });
    }

    @Test
    void sinoKoreanIsReadBeforeACounter() {
        RuleBasedNumberFormat icu = new RuleBasedNumberFormat(new ULocale("ko"), RuleBasedNumberFormat.SPELLOUT);
        FactLanguage language = new FactLanguage(LANGUAGES.profile("ko"));
        for (long n = 11; n < 10_000; n += 7) {
            String text = icu.format(n, "%spellout-cardinal-sinokorean") + " 명";
            assertThat(new PlaceNumerals(language, text).read(0).values())
                    .as(text)
                    .isEqualTo(List.of(new BigDecimal(n).stripTrailingZeros()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "二百三十, 230",
        "二百三, 230",
        "两千三, 2300",
        "一万二, 12000",
        "三百零五, 305",
        "两千两百, 2200",
        "一万亿, 1000000000000",
        "三亿五千万, 350000000",
        "廿六, 26",
        "卅, 30",
        "一九五四年, 1954",
        "二〇二六, 2026",
        "百, 100",
        "千万, 10000000",
        "三点五, 3.5"
    })
    void otherWaysToWriteThemAreRead(String text, BigDecimal value) {
        assertThat(read("zh", text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"三四百, 300, 400", "十五六, 15, 16", "二三十, 20, 30", "三四, 3, 4", "三五万, 30000, 50000"})
    void oneOfTwoNumbersIsEither(String text, BigDecimal one, BigDecimal two) {
        Mention number = read("zh", text);
        assertThat(number.values()).contains(one.stripTrailingZeros(), two.stripTrailingZeros());
        assertThat(number.weight()).isEqualTo(Weight.LOOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二百三十人", "六十四根", "四百三十五年", "一九五四年", "二〇二六", "两千两百"})
    void longNumbersAreCertain(String text) {
        assertThat(read("zh", text).weight()).isEqualTo(Weight.FIRM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一些", "一直", "一个", "十分", "千万别", "万一", "百姓", "三心二意", "五一", "四川", "九江", "十全十美", "千里", "一二三"})
    void whatIsPerhapsNoNumberIsNotAskedFor(String text) {
        assertThat(read("zh", text).weight()).isEqualTo(Weight.LOOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"만일 비가", "이 책은", "사람이", "천사가", "백성이", "오이를", "구경을", "이사를", "천만에요"})
    void koreanWordsThatBeginLikeNumeralsAreNone(String text) {
        assertThat(read("ko", text).values()).isEmpty();
    }
}
