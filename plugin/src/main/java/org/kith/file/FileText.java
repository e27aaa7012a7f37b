package org.kith.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The bytes of a file as text.
 *
 * @param guessed nothing in the file says its encoding: accents may have come in wrong
 */
public record FileText(String text, boolean guessed) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How files of spreadsheet programs begin: a zip archive, or the older compound file. */
    private static final int ZIP = 0x504B0304;

    private static final int COMPOUND = 0xD0CF11E0;

    /** As what Excel in Europe and the Americas saves a plain "CSV". */
    private static final Charset OF_OLD_SPREADSHEETS = Charset.forName("windows-1252");

    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    /**
     * Of a file in UTF-8.
     *
     * @param largest in bytes
     * @throws FileRefused if the file is too large, no text, or text in another encoding
     */
    public static String utf8(byte[] file, int largest) {
        demandText(file, largest);
        try {
            return checked(decoded(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException otherEncoding) {
            throw new FileNotUtf8();
        }
    }

    /**
     * Of a file in any encoding in which Excel saves text.
     *
     * @param largest in bytes
     * @throws FileRefused if the file is too large or no text
     */
    public static FileText any(byte[] file, int largest) {
        demandText(file, largest);
        try {
            return new FileText(checked(decoded(file, marked(file))), false);
        } catch (CharacterCodingException notMarked) {
            return new FileText(guess(file), true);
        }
    }

    private static String guess(byte[] file) {
        try {
            return checked(decoded(file, OF_OLD_SPREADSHEETS));
        } catch (CharacterCodingException none) {
            throw new FileNotText();
        }
    }

    private static void demandText(byte[] file, int largest) {
        if (file.length > largest) {
            throw new FileTooLarge(largest);
        }
        int begins = file.length < Integer.BYTES ? 0 : ByteBuffer.wrap(file).getInt();
        if (begins == ZIP || begins == COMPOUND) {
            throw new FileNotText();
        }
    }

    /** UTF-16 always begins with a mark that says so. */
    private static Charset marked(byte[] file) {
        int begins = file.length < Short.BYTES ? 0 : ByteBuffer.wrap(file).getShort() & 0xFFFF;
        return begins == 0xFEFF || begins == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static String checked(String text) {
        if (NO_TEXT.matcher(text).find()) {
            throw new FileNotText();
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
