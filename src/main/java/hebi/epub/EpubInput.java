package hebi.epub;

import hebi.document.Edition;
import hebi.document.PageMap;
import hebi.document.XhtmlDocument;
import hebi.image.ImageAsset;
import hebi.lang.LanguageProfile;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an EPUB is made of.
 *
 * @param edition what the metadata are taken from
 * @param languages profiles of the edition’s languages, lead first
 * @param documents in reading order, rendered for EPUB
 * @param shown the text of documents that shows other characters than were written, as many, by document name
 * @param pages where the printed pages begin; without entries there is no page list
 * @param assets stylesheet and pictures
 * @param modified time that the container carries
 */
public record EpubInput(
        Edition edition,
        List<LanguageProfile> languages,
        List<XhtmlDocument> documents,
        Map<String, String> shown,
        PageMap pages,
        Assets assets,
        Instant modified) {
    /** Copies its lists. */
    public EpubInput {
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
        shown = Map.copyOf(shown);
    }

    /**
     * Stylesheet, pictures and fonts.
     *
     * @param stylesheet text of {@code epub.css}
     * @param images by the path that the documents name in {@code img/@src}, in the size and format that they are to have
     * @param fonts OpenType files by the path that the stylesheet names
     */
    public record Assets(String stylesheet, Map<String, ImageAsset> images, Map<String, ByteBuffer> fonts) {
        /** Copies its maps. */
        public Assets {
            images = new TreeMap<>(images);
            fonts = new TreeMap<>(fonts);
        }

        /** Without fonts. */
        public Assets(String stylesheet, Map<String, ImageAsset> images) {
            this(stylesheet, images, Map.of());
        }
    }

    /** The lead language’s profile. */
    LanguageProfile lead() {
        return languages.get(0);
    }
}
