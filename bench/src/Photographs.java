import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures that cost what photographs cost: a sky, layers of hills, soft light, grain. The JPEG quality of each is found
 * by bisection, so that all together have the size that was asked for.
 */
final class Photographs {
    static final int WIDTH = 2000;
    static final int HEIGHT = 1400;

    private final long seed;
    private long bytesLeft;
    private int photographsLeft;
    private float quality = 0.8f;

    /** {@code count} photographs of {@code bytes} together. */
    Photographs(long seed, int count, long bytes) {
        this.seed = seed;
        this.photographsLeft = count;
        this.bytesLeft = bytes;
    }

    /** The next one, as a JPEG file. */
    byte[] next(int number) throws IOException {
        BufferedImage picture = paint(new Random(seed + 31L * number));
        long wanted = bytesLeft / photographsLeft;
        float low = 0.05f;
        float high = 1f;
        byte[] file = jpeg(picture, quality);
        for (int i = 0; i < 12 && Math.abs(file.length - wanted) > wanted / 100; i++) {
            if (file.length > wanted) {
                high = quality;
            } else {
                low = quality;
            }
            quality = (low + high) / 2;
            file = jpeg(picture, quality);
        }
        bytesLeft -= file.length;
        photographsLeft--;
        return file;
    }

    private static BufferedImage paint(Random random) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        Scene scene = new Scene(random);
        Grain grain = new Grain(random);
        float[] rgb = new float[3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                scene.color(x, y, rgb);
                float noise = grain.next();
                pixels[y * WIDTH + x] = channel(rgb[0] + noise) << 16 | channel(rgb[1] + noise) << 8 | channel(rgb[2] + noise);
            }
        }
        return picture;
    }

    private static int channel(float value) {
        return value < 0 ? 0 : value > 255 ? 255 : (int) value;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Noise that is a little softer than from pixel to pixel, as that of a sensor after its filter. */
    private static final class Grain {
        private long state;
        private float before;

        Grain(Random random) {
            state = random.nextLong() | 1;
        }

        float next() {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            before = 0.4f * before + 0.6f * ((state >>> 40) / (float) (1 << 24) - 0.5f) * 22;
            return before;
        }
    }

    /** A sky and hills before it, each layer darker than the one behind. */
    private static final class Scene {
        private static final int LAYERS = 5;
        private final float[][] skyline = new float[LAYERS][WIDTH];
        private final float[] near = new float[3];
        private final float[] zenith = new float[3];
        private final float[] horizon = new float[3];
        private final float sunX;
        private final float sunY;

        Scene(Random random) {
            for (int i = 0; i < 3; i++) {
                zenith[i] = 60 + random.nextInt(110);
                horizon[i] = 190 + random.nextInt(60);
                near[i] = 15 + random.nextInt(60);
            }
            sunX = random.nextInt(WIDTH);
            sunY = 150 + random.nextInt(350);
            for (int layer = 0; layer < LAYERS; layer++) {
                ridge(skyline[layer], HEIGHT * (0.38f + 0.13f * layer), random);
            }
        }

        private static void ridge(float[] line, float base, Random random) {
            float height = 110;
            float waves = 1 + random.nextInt(2);
            java.util.Arrays.fill(line, base);
            for (int octave = 0; octave < 7; octave++) {
                double phase = random.nextDouble() * 2 * Math.PI;
                for (int x = 0; x < WIDTH; x++) {
                    line[x] += (float) (height * StrictMath.sin(phase + x * waves * 2 * Math.PI / WIDTH));
                }
                height /= 1.9f;
                waves *= 2.1f;
            }
        }

        void color(int x, int y, float[] rgb) {
            int layer = LAYERS - 1;
            while (layer >= 0 && y < skyline[layer][x]) {
                layer--;
            }
            float down = (float) y / HEIGHT;
            float dx = (x - sunX) / 600;
            float dy = (y - sunY) / 600;
            float glow = 60 / (1 + 4 * (dx * dx + dy * dy));
            float haze = layer < 0 ? 0 : (layer + 1f) / LAYERS;
            float below = layer < 0 ? 0 : Math.min(1, (y - skyline[layer][x]) / 260);
            for (int i = 0; i < 3; i++) {
                float sky = zenith[i] + (horizon[i] - zenith[i]) * Math.min(1, down * 2) + glow;
                float hill = near[i] * haze + horizon[i] * (1 - haze) * 0.8f + 35 * below * (1 - haze) + glow / 4;
                rgb[i] = layer < 0 ? sky : hill;
            }
        }
    }
}
