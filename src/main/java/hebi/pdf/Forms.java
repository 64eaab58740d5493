package hebi.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Form XObjects that are painted as one (ISO 32000-1 §8.10, §11.6.6). */
final class Forms {
    private Forms() {}

    /** Makes {@code content} an isolated transparency group; its resources are still to be set. */
    static COSStream group(COSStream content, COSArray box, COSName colorSpace) {
        content.setItem(COSName.TYPE, COSName.XOBJECT);
        content.setItem(COSName.SUBTYPE, COSName.FORM);
        content.setItem(COSName.BBOX, box);
        COSDictionary group = Cos.dictionary("Group");
        group.setItem(COSName.S, Cos.name("Transparency"));
        group.setItem(COSName.CS, colorSpace);
        group.setItem(COSName.I, COSBoolean.TRUE);
        content.setItem(COSName.GROUP, group);
        return content;
    }
}
