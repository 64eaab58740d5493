package hebi.layout;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hebi.font.SquareFont;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes down where Chromium puts the boxes of all {@link BrowserCase}s: it shows them one after the other in a frame
 * of the viewport's size and sends the rectangles back. Run by {@code .ci/record-browser}.
 */
public final class BrowserRecorder {
    private static final int TIMEOUT_MINUTES = 5;
    private static final String HEAD = "<link rel=\"stylesheet\" href=\"/base.css\"/>";
    private static final String FONT_FACE = "@font-face { font-family: square; src: url(/square.ttf) }\n";
    private static final String PAGE = """
            <!DOCTYPE html>
            <style>* { margin: 0; border: 0 }</style>
            <iframe id="frame" width="WIDTH" height="HEIGHT"></iframe>
            <script>
            const frame = document.getElementById("frame");
            const round = n => Math.round(n * 64) / 64;
            async function record(url) {
              await new Promise(loaded => { frame.onload = loaded; frame.src = url; });
              const shown = frame.contentDocument;
              await shown.fonts.load("10px square");
              await shown.fonts.ready;
              const parts = url.split("/");
              const lines = [parts[2] + " " + parts[3].replace(".html", "")];
              for (const element of shown.querySelectorAll("[id]")) {
                const rects = [...element.getClientRects()]
                    .map(r => "[" + [r.x, r.y, r.width, r.height].map(round).join(", ") + "]");
                lines.push(element.id + " [" + rects.join(", ") + "]");
              }
              return lines.join("\\n");
            }
            (async () => {
              const all = [];
              for (const url of [CASES]) {
                all.push(await record(url));
              }
              await fetch("/figures", { method: "POST", body: all.join("\\n\\n") });
            })().catch(e => fetch("/figures", { method: "POST", body: "error " + e }));
            </script>
            """;

    private final List<BrowserCase> cases = BrowserCase.all();
    private final byte[] font = SquareFont.bytes();
    private final CompletableFuture<String> figures = new CompletableFuture<>();

    private BrowserRecorder() {}

    /** The browser's program is the only argument. */
    public static void main(String[] args) throws Exception {
        new BrowserRecorder().record(args[0]);
    }

    private void record(String chromium) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Path profile = Files.createTempDirectory("record-browser");
        Process browser = start(chromium, profile, server.getAddress().getPort());
        try {
            write(figures.get(TIMEOUT_MINUTES, TimeUnit.MINUTES));
        } finally {
            browser.destroy();
            browser.waitFor();
            server.stop(0);
        }
    }

    private static Process start(String chromium, Path profile, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(chromium));
        command.addAll(List.of(
                "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --no-proxy-server".split(" ")));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.addAll(List.of("--hide-scrollbars", "--force-device-scale-factor=1", "--window-size=900,900"));
        command.addAll(List.of("--user-data-dir=" + profile, "--remote-debugging-port=0"));
        command.add("http://127.0.0.1:" + port + "/");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log.txt").toFile())
                .start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/figures")) {
            figures.complete(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }
        byte[] body = path.equals("/square.ttf") ? font : body(path);
        exchange.getResponseHeaders().add("Content-Type", type(path));
        exchange.getResponseHeaders().add("Cache-Control", "max-age=600");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] body(String path) throws IOException {
        String text = "";
        if (path.equals("/")) {
            text = PAGE.replace("WIDTH", Integer.toString(BrowserCase.WIDTH))
                    .replace("HEIGHT", Integer.toString(BrowserCase.HEIGHT))
                    .replace(
                            "CASES",
                            cases.stream().map(c -> "\"/case/" + c + ".html\"").collect(Collectors.joining(",")));
        } else if (path.equals("/base.css")) {
            text = FONT_FACE + BrowserCase.base();
        } else if (path.endsWith(".png")) {
            return Files.readAllBytes(BrowserCase.FOLDER.resolve(path.substring(path.lastIndexOf('/') + 1)));
        }
        for (BrowserCase document : cases) {
            if (path.equals("/case/" + document + ".html")) {
                text = document.html().replace("<head>", "<head>" + HEAD);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String path) {
        if (path.endsWith(".css")) {
            return "text/css; charset=utf-8";
        } else if (path.endsWith(".ttf")) {
            return "font/ttf";
        } else if (path.endsWith(".png")) {
            return "image/png";
        }
        return path.startsWith("/case/") ? "application/xhtml+xml; charset=utf-8" : "text/html; charset=utf-8";
    }

    /** One JSON file for each area: cases and ids in their order, an id a line. */
    private void write(String text) throws IOException {
        if (text.startsWith("error")) {
            throw new IOException(text);
        }
        List<String> areas = cases.stream().map(BrowserCase::area).distinct().toList();
        for (String area : areas) {
            String json = Stream.of(text.split("\n\n"))
                    .filter(one -> one.startsWith(area + " "))
                    .map(one -> json(one.lines().toList()))
                    .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
            Files.writeString(BrowserCase.FOLDER.resolve(area + ".json"), json);
        }
        System.out.println("recorded " + cases.size() + " cases in " + areas.size() + " areas");
    }

    private static String json(List<String> lines) {
        String name = lines.get(0).split(" ")[1];
        return lines.stream()
                .skip(1)
                .map(line -> line.split(" ", 2))
                .map(part -> "    \"" + part[0] + "\": " + part[1])
                .collect(Collectors.joining(",\n", "  \"" + name + "\": {\n", "\n  }"));
    }
}
