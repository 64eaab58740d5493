package hebi.fragment;

/** Standard structure types of tagged PDF (ISO 32000-1 §14.8.4); the PDF name is the constant in PDF's spelling. */
public enum StructureRole {
    DOCUMENT("Document"),
    PART("Part"),
    ART("Art"),
    SECT("Sect"),
    DIV("Div"),
    BLOCK_QUOTE("BlockQuote"),
    CAPTION("Caption"),
    TOC("TOC"),
    TOCI("TOCI"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    L_BODY("LBody"),
    TABLE("Table"),
    THEAD("THead"),
    TBODY("TBody"),
    TFOOT("TFoot"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    SPAN("Span"),
    QUOTE("Quote"),
    NOTE("Note"),
    REFERENCE("Reference"),
    CODE("Code"),
    LINK("Link"),
    RUBY("Ruby"),
    RB("RB"),
    RT("RT"),
    RP("RP"),
    FIGURE("Figure"),
    FORMULA("Formula"),
    NON_STRUCT("NonStruct");

    private final String pdfName;

    StructureRole(String pdfName) {
        this.pdfName = pdfName;
    }

    /** The name in the PDF. */
    public String pdfName() {
        return pdfName;
    }
}
