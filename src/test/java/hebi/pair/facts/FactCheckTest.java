package hebi.pair.facts;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.lang.Languages;
import hebi.pair.FactComparison.Disagreement;
import hebi.pair.FactComparison.Side;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of one paragraph each, made by hand: what agrees in other words, and what does not. */
class FactCheckTest {
    private static final FactCheck CHECK = new FactCheck(Glossary.NONE, new Languages());

    static List<Disagreement> compare(String source, String language, String target) {
        return CHECK.compare(new Side("zh", source, List.of()), new Side(language, target, List.of()));
    }

    static List<Disagreement> compareBack(String source, String language, String target) {
        return CHECK.compare(new Side(language, target, List.of()), new Side("zh", source, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                // digits of all scripts, separators, decimals
                "全长58.6米 § ug § ئومۇمىي ئۇزۇنلۇقى 58.6 مېتىر",
                "全长58.6米 § ug § ئومۇمىي ئۇزۇنلۇقى ٥٨٫٦ مېتىر",
                "全长58.6米 § kk § ۇزىندىعى 58,6 مەتر",
                "海拔1340米 § mn § ᠳᠠᠯᠠᠢ᠎ᠶᠢᠨ ᠲᠦᠪᠰᠢᠨ᠎ᠡᠴᠡ ᠳᠡᠭᠡᠭᠰᠢ ᠑᠓᠔᠐ ᠮᠧᠲ᠋ᠷ",
                "共1,234人 § ug § جەمئىي 1 234 كىشى",
                "共1234人 § ko § 모두 1,234명",
                "共１２３４人 § ko § 모두 1234명",
                "共1234567人 § ug § جەمئىي 1٬234٬567 كىشى",
                // scales
                "投资3.5万元 § ug § 35 مىڭ يۈەن مەبلەغ",
                "投资3.5万元 § ko § 3만 5천 위안을 투자했다",
                "投资3万5千元 § ko § 35,000위안",
                "投资35000元 § ko § 3만 5,000위안",
                "人口1.2亿 § ug § نوپۇسى 120 مىليون",
                "人口1亿2000万 § kk § حالقى 120 ميلليون",
                "人口30多万 § ug § نوپۇسى 300 مىڭدىن ئارتۇق",
                "3～5万元 § ug § 30–50 مىڭ يۈەن",
                "产量2万吨 § mn § 2 ᠲᠦᠮᠡᠨ ᠲᠣᠨ᠎ᠠ",
                "产量2万吨 § mn § 20 ᠮᠢᠩᠭ᠎ᠠ ᠲᠣᠨ᠎ᠠ",
                "跑了5千米 § ug § 5 كىلومېتىر يۈگۈردى",
                "五千米长 § ug § 5000 مېتىر",
                // Chinese numerals
                "四百三十五年里 § ug § 435 يىلدا",
                "两千三百人 § kk § 2300 ادام",
                "三百五十户 § ko § 삼백오십 가구",
                "糯米二百一十石 § ko § 찹쌀 210섬",
                "两万零五 § ug § 20 005",
                "二〇二六年 § ug § 2026-يىلى",
                "一九五四年 § ko § 1954년",
                "十月廿六 § ug § 10-ئاينىڭ 26-كۈنى",
                "六十四根 § ug § ئاتمىش تۆت تال",
                "六十四根 § kk § الپىس تورت تال",
                "六十四根 § mn § ᠵᠢᠷᠠᠨ ᠳᠥᠷᠪᠡᠨ ᠰᠢᠷᠬᠡᠭ",
                "六十四根 § ko § 예순네 개",
                "五十三岁 § ug § ئەللىك ئۈچ ياشتا",
                "三百二十一人 § ug § ئۈچ يۈز يىگىرمە بىر كىشى",
                "二十五个 § ko § 스물다섯 개",
                "三万五千人 § ko § 삼만 오천 명",
                "七八分钟 § ug § 7–8 مىنۇت",
                "十五六岁 § ug § ئون بەش-ئون ئالتە ياش",
                "二三十人 § ko § 20~30명",
                // percentages
                "占12% § ug § 12 پىرسەنتنى ئىگىلەيدۇ",
                "占百分之十二 § ug § 12% نى ئىگىلەيدۇ",
                "占12％ § kk § 12 پايىزى",
                "占百分之五 § ko § 5퍼센트",
                "占12% § mn § 12 ᠬᠤᠪᠢ",
                "提高10～12% § ug § 10–12 پىرسەنت ئۆستى",
                "提高10%至12% § ko § 10~12% 올랐다",
                "提高三个百分点 § ug § 3 پىرسەنت ئاشتى",
                "八成的人 § ug § كىشىلەرنىڭ 80 پىرسەنتى",
                "百分之三点五 § ug § 3.5%",
                // dates
                "2026年5月10日 § ug § 2026-يىلى 5-ئاينىڭ 10-كۈنى",
                "2026年5月10日 § ug § 2026-يىلى 10-ماي",
                "2026年5月10日 § kk § 2026-جىلى 10-مامىر",
                "2026年5月10日 § ko § 2026년 5월 10일",
                "2026年5月10日 § mn § 2026 ᠣᠨ᠎ᠤ 5 ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 10 ᠡᠳᠦᠷ",
                "2026年5月10日 § mn § 2026 ᠣᠨ᠎ᠤ ᠲᠠᠪᠤᠳᠤᠭᠠᠷ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ 10 ᠡᠳᠦᠷ",
                "2026年5月10日 § ko § 2026. 5. 10.",
                "2026-05-10 § ug § 2026-يىلى 10-ماي",
                "二〇二六年五月十日 § ug § 2026-يىلى 5-ئاينىڭ 10-كۈنى",
                "9月开学 § ug § سېنتەبىردە مەكتەپ باشلىنىدۇ",
                "九月 § ko § 9월",
                "六月 § ko § 유월",
                "2019—2021年 § ug § 2019–2021-يىللىرى",
                "上世纪八十年代 § ug § 1980-يىللار",
                "80年代 § ko § 1980년대",
                // times
                "8时30分 § ug § سائەت 8:30",
                "下午1时10分 § ko § 13시 10분",
                "八点半 § ug § سائەت 8:30",
                "上午9时40分 § kk § ساعات 9:40",
                "七点 § ko § 7시",
                "两点 § ko § 두 시",
                "1小时22分46.3秒 § ug § 1:22:46.3",
                "三年半 § ug § 3.5 يىل",
                "一个半小时 § ko § 1시간 반",
                // telephone numbers and codes
                "电话0991-1234567 § ug § تېلېفون: 0991 1234567",
                "手机13912345678 § ko § 휴대전화 139-1234-5678",
                "ISSN 1002-1234，邮编830000 § ug § ISSN 1002-1234، پوچتا نومۇرى 830000",
                // titles
                "《茶经》有三卷 § ug § «چاي دەستۇرى» ئۈچ جىلد",
                "《茶经》说“好” § ug § «چاي دەستۇرى» دا «ياخشى» دېيىلگەن",
                "读《茶经》 § ko § 『다경』을 읽다",
                "读《茶经》 § ko § 《다경》을 읽다",
                "《茶经》和《茶录》，《茶经》 § kk § «شاي كىتابى» جانە «شاي جازبالارى»",
                // pictures
                "见图1和表2 § ug § 1-رەسىم ۋە 2-جەدۋەلگە قاراڭ",
                "图3 § ko § 그림 3",
                "图3 § mn § ᠵᠢᠷᠤᠭ 3",
                "如图所示 § ug § رەسىمدە كۆرسىتىلگەندەك",
                // no numbers
                "一些人一直说十分好，千万别去 § ug § بەزىلەر ناھايىتى ياخشى دەيدۇ، ھەرگىز بارماڭ",
                "三心二意，四川，五一，一个 § ug § ئىككى خىيال بولۇش، سىچۈەن، ئەمگەكچىلەر بايرىمى",
                "第一次 § ug § تۇنجى قېتىم",
                "万一下雨，百姓怎么办 § ko § 만일 비가 오면 백성은 어떻게 하나",
                "十三陵 § ug § شىسەنلىڭ",
                "四面八方，七上八下 § ko § 사방팔방에서",
                "每千克20元 § ug § 1 كىلوگرامى 20 يۈەن",
                "星期三开会，每周三次 § ug § چارشەنبە يىغىن، ھەپتىدە 3 قېتىم",
                "三斤二两 § ug § ئۈچ جىڭ ئىككى سەر",
                "一两二钱 § ug § 1 سەر 2 مىسقال",
                "三分之一 § ug § ئۈچتىن بىرى",
                "三分之一 § ko § 3분의 1",
                "走两百来步 § ko § 이백 걸음쯤 걸으면",
                "走两百来步 § ug § ئىككى يۈزدەك قەدەم ماڭغاندا",
                "约六万个 § ug § ئالتە تۈمەنگە يېقىن",
                "约六万个 § kk § 60 مىڭ شاماسىندا",
                "四十多年 § ug § قىرىق نەچچە يىل",
                "1∶2 § ko § 1 대 2",
                "210 mm × 285 mm § kk § 210 × 285 مم",
                "十九岁 § ko § 열아홉 살",
                "第二十六届 § mn § 26 ᠳᠤᠭᠠᠷ ᠤᠳᠠᠭ᠎ᠠ",
                "3月14日上午9时40分，64名选手 § kk § 14-ناۋرىز كۇنى تاڭەرتەڭ ساعات 9:40 تا 64 سپورتشى",
                "1小时22分46.3秒 § mn § 1 ᠴᠠᠭ 22 ᠮᠢᠨᠦ᠋ᠲ 46.3 ᠰᠧᠺᠦ᠋ᠨ᠋ᠳ",
                "道光二十九年（1849年）五月 § ko § 도광 29년(1849년) 5월",
                "十月革命 § ug § ئۆكتەبىر ئىنقىلابى",
                "零下17℃ § ug § −17℃",
                // signs
                "零下17℃ § ug § نۆلدىن تۆۋەن 17 گرادۇس",
                "零下17℃ § ug § 17 گرادۇس سوغۇق",
                "零下17℃ § kk § نولدەن تومەن 17 گرادۋس",
                "零下17℃ § kk § 17 گرادۋس اياز",
                "零下17摄氏度 § ko § 영하 17도",
                "零下17℃ § mn § 17 ᠬᠡᠮ",
                "零下十七度 § ug § −17℃",
                "零下5～3℃ § ug § -5 - -3℃",
                "降到-17℃ § ko § 영하 17℃로 내려갔다",
                "利润下降17% § ug § پايدا −17%",
                "-17是负数 § ug § 17",
                "电话010-1234567转17 § ug § تېلېفون 010-1234567، 17",
                "10-17岁 § ug § 10 - 17 ياش",
                "10℃-17℃ § ug § 10℃ دىن 17℃ غىچە",
                "——17人到场 § ug § –17 كىشى كەلدى",
                // units
                "跑了3公里 § ug § 3 كىلومېتىرلىق يولنى يۈگۈردى",
                "跑了3km § ko § 3킬로미터를 달렸다",
                "水150毫升，茶3克 § ug § 150 مىللىلىتىر سۇ، 3 گرام چاي",
                "水150毫升，茶3克 § kk § 150 ميلليليتر سۋ، 3 گرام شاي",
                "水150毫升，茶3克 § mn § 150 ᠮᠢᠯᠢᠯᠢᠲᠷ ᠤᠰᠤ᠂ 3 ᠭᠷᠠᠮ ᠴᠠᠢ",
                "水150毫升，茶3克 § ko § 물 150밀리리터, 차 3그램",
                "用3个小时 § mn § 3 ᠴᠠᠭ ᠬᠡᠷᠡᠭᠯᠡᠪᠡ",
                "三千克茶 § ug § 3 كىلوگرام چاي",
                "四十八千克茶 § ug § 48 كىلوگرام چاي",
                "三四千克茶 § ug § 3–4 كىلوگرام چاي",
                "五十千米 § ko § 50킬로미터",
                "5千克茶 § ug § 5 كىلوگرام چاي",
                "5千克茶 § ug § 5000 گرام چاي",
                "面积3平方米 § ug § كۆلىمى 3 كۋادرات مېتىر",
                "3升至5度 § ug § 3 تىن 5 گرادۇسقا ئۆرلىدى",
                "8时30分 § ko § 8시 30분",
                "时速80公里 § ug § سائىتىگە 80 كىلومېتىر",
                "5G网络 § ug § 5G تورى",
                "3～5公里 § kk § 3–5 كيلومەتر",
                // one and two
                "走了两个小时 § ug § ئىككى سائەت ماڭدى",
                "走了两个小时 § ko § 두 시간 걸었다",
                "一公里外有两棵树 § kk § ٴبىر كيلومەتردە ەكى اعاش بار",
                "一个孩子看见几只鸟 § ug § بالا ئۈچ قۇش كۆردى",
                "一个人，两边，两口子 § ug § بىر ئادەم، ئىككى تەرەپ، ئەر-خوتۇن",
                "这两个人 § ko § 이 두 사람",
                "同一小时里 § ug § شۇ سائەتتە",
                // days of the week
                "星期三上午 § ug § چارشەنبە چۈشتىن بۇرۇن",
                "周三开门 § ug § چارشەنبىدە ئېچىلىدۇ",
                "礼拜天休息 § kk § جەكسەنبى دەمالادى",
                "星期日 § ko § 일요일",
                "5月13日（星期三） § ko § 5월 13일(수)",
                "星期三 § mn § ᠭᠠᠷᠠᠭ᠎ᠤᠨ ᠭᠤᠷᠪᠠᠨ",
                "每周三次，一周一次 § ug § ھەپتىدە ئۈچ قېتىم، بىر قېتىم",
                "周三先生星期五来 § kk § جوۋ سان جۇما كۇنى كەلدى",
            })
    void whatSaysTheSameInOtherWordsAgrees(String source, String language, String target) {
        assertThat(compare(source, language, target)).isEmpty();
        assertThat(compareBack(source, language, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "360克 § ug § 36 گرام § FACT_NUMBER",
                "360克 § ug § گرام § FACT_NUMBER",
                "两千三百人 § kk § 3200 ادام § FACT_NUMBER",
                "3.5万元 § ug § 350 مىڭ يۈەن § FACT_NUMBER",
                "3.5万元 § ko § 3만 6천 위안 § FACT_NUMBER",
                "六个人 § ug § يەتتە كىشى § FACT_NUMBER",
                "六个人 § kk § جەتى ادام § FACT_NUMBER",
                "六个人 § ko § 일곱 사람 § FACT_NUMBER",
                "六个人 § mn § ᠳᠣᠯᠤᠭᠠᠨ ᠬᠦᠮᠦᠨ § FACT_NUMBER",
                "六十四根 § ko § 예순세 개 § FACT_NUMBER",
                "3克茶，3毫升，5次 § ug § 3 گرام، 5 مىللىلىتىر، 5 قېتىم § FACT_NUMBER",
                "占12% § ug § 21 پىرسەنت § FACT_PERCENTAGE",
                "占12% § ug § 12‰ § FACT_PERCENTAGE",
                "占百分之五 § ko § 6퍼센트 § FACT_PERCENTAGE",
                "2026年5月10日 § ug § 2026-يىلى 5-ئاينىڭ 11-كۈنى § FACT_DATE",
                "2026年5月10日 § ug § 2026-يىلى 10-ئاينىڭ 5-كۈنى § FACT_DATE",
                "2026年5月10日 § kk § 2026-جىلى 10-ماۋسىم § FACT_DATE",
                "2026年5月10日 § ko § 2025년 5월 10일 § FACT_DATE",
                "二〇二六年五月十日 § ug § 2026-يىلى 5-ئاينىڭ 11-كۈنى § FACT_DATE",
                "8时30分 § ug § سائەت 8:40 § FACT_NUMBER",
                "下午1时10分 § ko § 14시 10분 § FACT_NUMBER",
                "电话0991-1234567 § ug § تېلېفون: 0991 1234576 § FACT_CODE",
                "手机13912345678 § ko § 139-1234-5679 § FACT_CODE",
                "邮编830000 § ug § پوچتا نومۇرى 830001 § FACT_CODE",
                "《茶经》和《茶录》 § ug § «چاي دەستۇرى» ۋە چاي خاتىرىسى § FACT_TITLE_COUNT",
                "见图1 § ug § 2-رەسىمگە قاراڭ § FACT_PICTURE",
                "见图1 § ug § 1-جەدۋەلگە قاراڭ § FACT_PICTURE",
                "见https://example.org/a § ug § https://example.org/b § FACT_LINK",
                "零下17℃ § ug § 17℃ § FACT_SIGN",
                "零下17℃ § kk § 17 گرادۋس جىلى § FACT_SIGN",
                "零下17℃ § ko § 17℃ § FACT_SIGN",
                "温度-17℃ § ug § 17 گرادۇس § FACT_SIGN",
                "余额−17元 § ko § 17위안 § FACT_SIGN",
                "17℃ § ug § نۆلدىن تۆۋەن 17℃ § FACT_SIGN",
                "17℃ § mn § −17℃ § FACT_SIGN",
                "跑了3公里 § ug § 3 مېتىر يۈگۈردى § FACT_UNIT",
                "3公里，5米 § ug § 5 كىلومېتىر، 3 كىلومېتىر § FACT_UNIT",
                "水150毫升 § kk § 150 ليتر سۋ § FACT_UNIT",
                "茶3克 § mn § 3 ᠺᠢᠯᠣᠭᠷᠠᠮ ᠴᠠᠢ § FACT_UNIT",
                "三公里 § ko § 3미터 § FACT_UNIT",
                "30分钟 § ko § 30초 § FACT_UNIT",
                "5千克茶 § ug § 5 گرام چاي § FACT_UNIT",
                "1月走了两小时 § ug § 1-ئايدا بىر سائەت ماڭدى § FACT_NUMBER",
                "两个小时 § ug § ئىككى مىنۇت § FACT_UNIT",
                "长3cm § ug § 3 mm § FACT_UNIT",
                "两个人 § ug § ئۈچ كىشى § FACT_NUMBER",
                "两个小时 § ko § 한 시간 § FACT_NUMBER",
                "一公里 § kk § ەكى كيلومەتر § FACT_NUMBER",
                "一小时 § mn § ᠬᠣᠶᠠᠷ ᠴᠠᠭ § FACT_NUMBER",
                "星期三 § ug § پەيشەنبە § FACT_WEEKDAY",
                "周三开门 § kk § بەيسەنبى كۇنى اشىلادى § FACT_WEEKDAY",
                "礼拜天 § ko § 토요일 § FACT_WEEKDAY",
                "星期三 § mn § ᠭᠠᠷᠠᠭ᠎ᠤᠨ ᠳᠥᠷᠪᠡᠨ § FACT_WEEKDAY",
            })
    void whatDiffersIsFoundOnceWithItsKind(String source, String language, String target, Code code) {
        List<Code> kinds = code == Code.FACT_LINK ? List.of(code, code) : List.of(code);
        assertThat(compare(source, language, target))
                .extracting(Disagreement::code)
                .isEqualTo(kinds);
        assertThat(compareBack(source, language, target))
                .extracting(Disagreement::code)
                .isEqualTo(kinds);
    }
}
