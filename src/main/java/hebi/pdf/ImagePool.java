package hebi.pdf;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.fragment.DisplayItem;
import hebi.geom.PhysicalRect;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/** The pictures of one document: each content once, at the resolution that its largest place needs. */
final class ImagePool {
    private final ImageObjects objects;
    private final Diagnostics diagnostics;
    private final Map<ImageBytes, Place> largest = new HashMap<>();
    private final Map<ImageBytes, Optional<Picture>> pictures = new HashMap<>();

    /** Largest width and height in millipoints at which a picture is painted. */
    record Place(int width, int height) {}

    /** A pool for the pictures among {@code items}. */
    ImagePool(List<List<DisplayItem>> items, PdfOptions options, PdfMemory memory, Diagnostics diagnostics) {
        this.objects = new ImageObjects(options, memory, diagnostics);
        this.diagnostics = diagnostics;
        for (List<DisplayItem> page : items) {
            for (DisplayItem item : page) {
                if (item instanceof DisplayItem.Image image) {
                    add(image.image(), image.rect());
                } else if (item instanceof DisplayItem.Tiles tiles
                        && tiles.tile() instanceof DisplayItem.PictureTile tile) {
                    add(tile.image(), tiles.grid().first());
                }
            }
        }
    }

    private void add(ImageAsset image, PhysicalRect rect) {
        largest.merge(
                image.bytes(),
                new Place(rect.width(), rect.height()),
                (a, b) -> new Place(Math.max(a.width(), b.width()), Math.max(a.height(), b.height())));
    }

    /** The object to paint; empty after IMAGE_DAMAGED was reported. */
    Optional<Picture> find(ImageAsset asset) {
        Optional<Picture> known = pictures.get(asset.bytes());
        if (known == null) {
            known = make(asset);
            pictures.put(asset.bytes(), known);
        }
        return known;
    }

    private Optional<Picture> make(ImageAsset asset) {
        try {
            ImageObjects.Stored stored = objects.make(asset, largest.getOrDefault(asset.bytes(), new Place(0, 0)));
            return Optional.of(new Picture("I" + (pictures.size() + 1), stored.object(), stored.orientation()));
        } catch (IOException e) {
            diagnostics.report(Code.IMAGE_DAMAGED, Span.of(asset.path()), asset.path(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * A picture in the file.
     *
     * @param name in resource dictionaries
     * @param object the XObject
     * @param orientation Exif orientation (1–8) that painting has to apply
     */
    record Picture(String name, COSStream object, int orientation) {
        /** Six numbers (thousandths) that bring the unit square into {@code rect}, turned as the orientation asks. */
        List<Long> matrix(PhysicalRect rect, int pageHeight) {
            long[] origin = corner(0, 0, rect, pageHeight);
            long[] right = corner(1, 0, rect, pageHeight);
            long[] up = corner(0, 1, rect, pageHeight);
            return List.of(
                    right[0] - origin[0],
                    right[1] - origin[1],
                    up[0] - origin[0],
                    up[1] - origin[1],
                    origin[0],
                    origin[1]);
        }

        // Where a corner of image space (y up) comes to stand on the page.
        private long[] corner(int x, int y, PhysicalRect rect, int pageHeight) {
            boolean flipX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
            boolean flipY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
            int column = flipX ? 1 - x : x;
            int row = flipY ? y : 1 - y;
            int across = orientation >= 5 ? row : column;
            int down = orientation >= 5 ? column : row;
            return new long[] {
                rect.x() + (long) across * rect.width(), (long) pageHeight - rect.y() - (long) down * rect.height()
            };
        }
    }
}
