package org.kith.imports.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text, or says why they are none. */
public final class FileText {

    /** In bytes; 5,000 lines of the longest values in real curricula are about half of it. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How files of spreadsheet programs begin: a zip archive, or the older compound file. */
    private static final int ZIP = 0x504B0304;

    private static final int COMPOUND = 0xD0CF11E0;

    private FileText() {}

    /** @throws FileRefused if the file is too large, no text, or text in another encoding */
    public static String of(byte[] file) {
        if (file.length > LARGEST) {
            throw new FileTooLarge();
        }
        if (isSpreadsheet(file)) {
            throw new FileNotText();
        }
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new FileNotText();
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static boolean isSpreadsheet(byte[] file) {
        int begins = file.length < Integer.BYTES ? 0 : ByteBuffer.wrap(file).getInt();
        return begins == ZIP || begins == COMPOUND;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new FileNotUtf8();
        }
    }
}
