package hebi.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for people and stylesheets. */
final class Numbers {
    private Numbers() {}

    /** Without needless zeros, at most three decimals. */
    static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
