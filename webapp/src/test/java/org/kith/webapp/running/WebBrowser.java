package org.kith.webapp.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is needed of a browser: it keeps Kith's cookies, also {@code Secure} ones, as browsers do on loopback, and follows no
 * redirect unasked.
 */
final class WebBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BOUNDARY = "kith-system-tests";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI kith;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    WebBrowser() {
        this(RunningKith.url());
    }

    /** @param kith without a trailing slash */
    WebBrowser(URI kith) {
        this.kith = kith;
    }

    /** With every request from now on. */
    WebBrowser sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** A request from a frame of an LMS's page. */
    WebBrowser inFrame() {
        return sending("Sec-Fetch-Dest", "iframe").sending("Sec-Fetch-Site", "cross-site");
    }

    /** A request from a page of Kith's own in a frame. */
    WebBrowser fromOwnPage() {
        return inFrame().sending("Sec-Fetch-Site", "same-origin");
    }

    WebBrowser withoutCookies() {
        cookies.clear();
        return this;
    }

    PanelPage get(String path) {
        return kept(answered(request(path).build()));
    }

    PanelPage post(Form form) {
        return kept(answered(posting(form)));
    }

    /** The same in a link. */
    PanelPage follow(Form form) {
        return get(form.action() + "?" + form.encoded());
    }

    /** The field {@code file} as a file. */
    PanelPage postFile(Form form) {
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n".formatted(BOUNDARY)
                        + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(form.value("file"), BOUNDARY);
        return postAs("multipart/form-data; boundary=" + BOUNDARY, form.action(), body);
    }

    /** A method that no link and no form has. */
    PanelPage send(String method, String path) {
        return kept(answered(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build()));
    }

    /** A body that is no form. */
    PanelPage postAs(String mediaType, String path, String body) {
        return kept(answered(request(path)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    /** The same form from as many threads, all before the first answer. */
    List<PanelPage> postAtOnce(Form form, int times) {
        return IntStream.range(0, times).mapToObj(time -> posts(form)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** Sent now, answered some time. */
    CompletableFuture<PanelPage> posts(Form form) {
        return CLIENT.sendAsync(posting(form), HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(PanelPage::of);
    }

    private HttpRequest posting(Form form) {
        return request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(kith + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private static PanelPage answered(HttpRequest request) {
        try {
            return PanelPage.of(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private PanelPage kept(PanelPage page) {
        for (String given : page.cookies()) {
            HttpCookie cookie = HttpCookie.parse(given).get(0);
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return page;
    }
}
