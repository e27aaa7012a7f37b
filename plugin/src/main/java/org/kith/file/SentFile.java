package org.kith.file;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file as it was sent. */
public final class SentFile {

    private static final int LONGEST_NAME = 120;

    private SentFile() {}

    /**
     * What it holds; one byte more than the largest we take tells that there is more.
     *
     * @throws NoFileChosen if there is none
     */
    public static byte[] bytes(@Nullable EntityPart part, int largest) throws IOException {
        if (part == null) {
            throw new NoFileChosen();
        }
        try (InputStream content = part.getContent()) {
            byte[] bytes = content.readNBytes(largest + 1);
            if (bytes.length == 0 && name(part).isEmpty()) {
                throw new NoFileChosen();
            }
            return bytes;
        }
    }

    /** As its owner knows it, without folders; empty when the browser says none. */
    public static String name(@Nullable EntityPart part) {
        String sent = part == null ? "" : asSent(part.getFileName().orElse(""));
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cc}", "")
                .strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Browsers write the name in UTF-8, and Jersey reads the lines around a file as Latin-1. */
    private static String asSent(String name) {
        try {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(name));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException readWell) {
            return name;
        }
    }
}
