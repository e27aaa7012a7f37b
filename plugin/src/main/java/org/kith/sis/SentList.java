package org.kith.sis;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kith.file.FileRefused;
import org.kith.file.FileText;
import org.kith.file.SentFile;
import org.kith.sis.file.FamilyFile;

/** A file as it was sent, read. @param guessed nothing in it says its encoding */
record SentList(String name, String text, boolean guessed, FamilyFile file) {

    /** @throws FileRefused if there is no file or nothing of it can be used */
    static SentList of(@Nullable EntityPart part) throws IOException {
        FileText text = FileText.any(SentFile.bytes(part, FamilyFile.LARGEST), FamilyFile.LARGEST);
        return new SentList(SentFile.name(part), text.text(), text.guessed(), FamilyFile.read(text.text()));
    }
}
