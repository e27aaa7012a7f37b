package org.kith.imports;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kith.file.FileRefused;
import org.kith.file.FileText;
import org.kith.file.SentFile;
import org.kith.imports.file.ListFile;

/** A file as it was sent, read. @param name as the teacher knows it, without folders */
record Upload(String name, String text, ListFile list) {

    /** @throws FileRefused if there is no file or nothing of it can be used */
    static Upload of(@Nullable EntityPart part) throws IOException {
        String text = FileText.utf8(SentFile.bytes(part, ListFile.LARGEST), ListFile.LARGEST);
        return new Upload(SentFile.name(part), text, ListFile.read(text));
    }
}
