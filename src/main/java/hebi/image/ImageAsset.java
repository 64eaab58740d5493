package hebi.image;

/**
 * A picture as it was found: its bytes and what a probe says of them.
 *
 * @param path where it is from, for diagnostics and as its name in containers
 * @param bytes the file
 * @param info what the probe found
 */
public record ImageAsset(String path, ImageBytes bytes, ImageInfo info) {}
