package hebi.pdf;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What one content stream names (ISO 32000-1 §7.8.3). */
final class StreamResources {
    private final Set<String> fonts = new TreeSet<>();
    private final Map<String, COSBase> xObjects = new TreeMap<>();
    private final Map<String, COSBase> states = new TreeMap<>();
    private final Map<String, COSBase> shadings = new TreeMap<>();
    private final Map<String, COSBase> patterns = new TreeMap<>();

    /** A font, whose object is made when all its glyphs are known. */
    void font(String name) {
        fonts.add(name);
    }

    /** A picture or form. */
    void xObject(String name, COSBase object) {
        xObjects.put(name, object);
    }

    /** Graphics state parameters. */
    void state(String name, COSBase object) {
        states.put(name, object);
    }

    /** Colours along a line. */
    void shading(String name, COSBase object) {
        shadings.put(name, object);
    }

    /** Adds a pattern and names it. */
    String pattern(COSBase object) {
        String name = "P" + (patterns.size() + 1);
        patterns.put(name, object);
        return name;
    }

    /** Whether any graphics state was set. */
    boolean hasStates() {
        return !states.isEmpty();
    }

    /** The dictionary. */
    COSDictionary dictionary(Map<String, ? extends COSBase> fontObjects) {
        COSDictionary resources = Cos.inline();
        COSDictionary named = Cos.inline();
        fonts.forEach(name -> named.setItem(Cos.name(name), fontObjects.get(name)));
        putUnlessEmpty(resources, COSName.FONT, named);
        putUnlessEmpty(resources, COSName.XOBJECT, dictionaryOf(xObjects));
        putUnlessEmpty(resources, COSName.EXT_G_STATE, dictionaryOf(states));
        putUnlessEmpty(resources, COSName.SHADING, dictionaryOf(shadings));
        putUnlessEmpty(resources, COSName.PATTERN, dictionaryOf(patterns));
        return resources;
    }

    private static COSDictionary dictionaryOf(Map<String, COSBase> objects) {
        COSDictionary dictionary = Cos.inline();
        objects.forEach((name, object) -> dictionary.setItem(Cos.name(name), object));
        return dictionary;
    }

    private static void putUnlessEmpty(COSDictionary parent, COSName name, COSDictionary value) {
        if (value.size() > 0) {
            parent.setItem(name, value);
        }
    }
}
