package drawings;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Draws the demo issue's pictures: {@code java drawings.Draw OUTDIR [NAME…]}. */
public final class Draw {
    /** Height of an opening picture in pixels: from the bleed at the head to the 18th line of the grid. */
    static final int OPENER = 1494;

    private static final float QUALITY = 0.88f;
    private static final Map<String, Supplier<Canvas>> PICTURES = new LinkedHashMap<>();

    static {
        PICTURES.put("cover.jpg", CoverPicture::draw);
        PICTURES.put("tea-01.jpg", TeaHillsPicture::draw);
        PICTURES.put("tea-02.jpg", TeaRoomPicture::draw);
        PICTURES.put("tea-03.png", SprigPicture::draw);
        PICTURES.put("tea-04.jpg", TeaNightPicture::draw);
        PICTURES.put("flatbread-01.jpg", BreadPicture::draw);
        PICTURES.put("ski-01.jpg", SkiPicture::draw);
        PICTURES.put("ski-02.jpg", SkiWoodPicture::draw);
        PICTURES.put("ski-cover.jpg", SkiWoodPicture::cover);
        PICTURES.put("bridge-01.jpg", BridgePicture::draw);
        PICTURES.put("bridge-02.jpg", ArchPicture::draw);
        PICTURES.put("bridge-03.jpg", RailPicture::draw);
    }

    private Draw() {}

    /** Draws all pictures, or those named. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, Supplier<Canvas>> picture : PICTURES.entrySet()) {
            String name = picture.getKey();
            if (args.length > 1 && !java.util.List.of(args).contains(name)) {
                continue;
            }
            Canvas canvas = picture.getValue().get();
            boolean opaque = name.endsWith(".jpg");
            BufferedImage image = canvas.finish(opaque, opaque ? 0.028 : 0, opaque ? 0.1 : 0);
            if (opaque) {
                Output.jpeg(image, folder.resolve(name), QUALITY);
            } else {
                Output.png(image, folder.resolve(name));
            }
            System.out.println(folder.resolve(name));
        }
    }
}
