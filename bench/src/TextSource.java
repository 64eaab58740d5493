/** Writes the words of one language's magazine. The same seed gives the same texts; every length is in {@link #length}. */
interface TextSource {
    /** Key of the language profile, as in {@code NAME.zh.md}. */
    String language();

    /** Characters of text for each page. */
    default int charactersAPage() {
        return ProjectWriter.CHARACTERS_A_PAGE;
    }

    /** A title or a heading of about {@code length} characters, without a stop. */
    String title(int length);

    /** Running text of exactly {@code length} characters, as Markdown in one line; at least 4. */
    String paragraph(int length);

    /** The name of an invented person. */
    String name();

    /** Names of the sections, in order. */
    String[] sections();

    /** Labels of the colophon's lines, in order. */
    String[] offices();

    /** How a photograph is credited to {@code name}. */
    String photographBy(String name);

    /** The family that all text is set in. */
    String fontFamily();

    /** Roles of the language profile that would have another family. */
    String[] fontRoles();

    /** Visible characters of {@code markdown}: neither white space nor the asterisks of strong emphasis. */
    static int length(String markdown) {
        return (int) markdown.codePoints()
                .filter(c -> c != '*' && !Character.isWhitespace(c) && c != '　')
                .count();
    }
}
