package org.kith.webapp.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes a page of what came over the wire, perhaps compressed; without what a reader with a browser does not see. */
final class Wire {

    private Wire() {}

    static Document document(HttpResponse<byte[]> response) {
        boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
        byte[] bytes = packed ? unpacked(response.body()) : response.body();
        Document document = Jsoup.parse(
                new String(bytes, StandardCharsets.UTF_8), response.uri().toString());
        document.select("noscript, p[hidden], div[hidden]").remove();
        return document;
    }

    private static byte[] unpacked(byte[] gzip) {
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return unpacking.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
