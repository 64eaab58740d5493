package hebi.pair.facts;

import java.util.ArrayList;
import java.util.List;

/** Looks through the numbers of one text and changes what is said of them. */
abstract class MentionPass {
    final FactLanguage language;
    /** Folded. */
    final String text;
    /** In their order. */
    final List<Mention> mentions;

    MentionPass(FactLanguage language, String text, List<Mention> mentions) {
        this.language = language;
        this.text = text;
        this.mentions = new ArrayList<>(mentions);
    }

    /** The mentions with what this pass knows of them. */
    final List<Mention> run() {
        look();
        return mentions;
    }

    /** Changes {@link #mentions}. */
    abstract void look();

    /** The offset behind the space that may stand at {@code offset}. */
    final int afterSpace(int offset) {
        return text.startsWith(" ", offset) ? offset + 1 : offset;
    }
}
