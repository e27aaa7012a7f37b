package org.kith.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Our style sheet and script, as browsers know them: their version is in their address, so that they may be kept for a year. */
@ApplicationScoped
public class Assets {

    /** Name of the parameter that carries the version. */
    public static final String VERSION = "v";

    private static final List<String> FILES = List.of("/assets/kith.css", "/assets/kith.js", "/assets/doorway.js");
    private static final int LENGTH = 12;

    private final String version;

    /** For CDI's proxy only. */
    protected Assets() {
        version = "";
    }

    @Inject
    Assets(ServletContext files) {
        version = version(files);
    }

    /** The same on every node that serves the same files, and another one as soon as one of them changes. */
    public String version() {
        return version;
    }

    private static String version(ServletContext files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : FILES) {
                digest.update(content(files, name));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] content(ServletContext files, String name) {
        try (InputStream file = files.getResourceAsStream(name)) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
