package org.kith.imports;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kith.imports.file.FileRefused;
import org.kith.imports.file.FileText;
import org.kith.imports.file.ListFile;
import org.kith.imports.file.NoFileChosen;

/** A file as it was sent, read. @param name as the teacher knows it, without folders */
record Upload(String name, String text, ListFile list) {

    private static final int LONGEST_NAME = 120;

    /** @throws FileRefused if there is no file or nothing of it can be used */
    static Upload of(@Nullable EntityPart part) throws IOException {
        if (part == null) {
            throw new NoFileChosen();
        }
        try (InputStream content = part.getContent()) {
            byte[] bytes = content.readNBytes(FileText.LARGEST + 1);
            if (bytes.length == 0 && name(part).isEmpty()) {
                throw new NoFileChosen();
            }
            String text = FileText.of(bytes);
            return new Upload(name(part), text, ListFile.read(text));
        }
    }

    /** Empty when the browser says none. */
    static String name(@Nullable EntityPart part) {
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
