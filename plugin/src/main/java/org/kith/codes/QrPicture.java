package org.kith.codes;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to be drawn as one shape (ISO/IEC 18004).
 *
 * @param size of its side with the quiet zone, in modules
 * @param path of the dark modules, as in the attribute {@code d} of SVG
 */
public record QrPicture(int size, String path) {

    /** What a camera needs around it. */
    private static final int QUIET = 4;

    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            addRow(code, y, path);
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }

    /** Dark neighbours are one stroke. */
    private static void addRow(QrCode code, int y, StringBuilder path) {
        int x = 0;
        while (x < code.size) {
            int end = x;
            while (end < code.size && code.getModule(end, y)) {
                end++;
            }
            if (end > x) {
                path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                path.append('h').append(end - x).append("v1h-").append(end - x).append('z');
            }
            x = end + 1;
        }
    }
}
