package org.kith.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server on this computer (RFC 5321): keeps what it takes to be read, and refuses what a test wants refused. */
public final class MailBox implements AutoCloseable {

    /** A bound, not a pause. */
    private static final int PATIENCE_SECONDS = 30;

    private final ServerSocket socket;
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final BlockingQueue<MimeMessage> unread = new LinkedBlockingQueue<>();
    private final List<MimeMessage> taken = new CopyOnWriteArrayList<>();

    private MailBox(ServerSocket socket) {
        this.socket = socket;
    }

    /** On any port that is free. */
    public static MailBox open() {
        return on(0);
    }

    public static MailBox on(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            MailBox box = new MailBox(socket);
            begin(box::receive);
            return box;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on. @param to a command, e.g. {@code RCPT}, or a dot for the end of a letter */
    public MailBox answers(String to, String reply) {
        replies.put(to, reply);
        return this;
    }

    /** All it has taken so far. */
    public List<MimeMessage> letters() {
        return List.copyOf(taken);
    }

    /** The next letter nobody has waited for yet, once it has come. */
    public MimeMessage next() {
        try {
            MimeMessage letter = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (letter == null) {
                throw new AssertionError("No letter has come");
            }
            return letter;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void receive() {
        try {
            while (!socket.isClosed()) {
                Socket visitor = socket.accept();
                begin(() -> talk(visitor));
            }
        } catch (IOException closed) {
            // so it is told to end
        }
    }

    private void talk(Socket visitor) {
        try (visitor;
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = visitor.getOutputStream()) {
            say(out, "220 mail.lincoln.example");
            String line = lines.readLine();
            while (line != null && !line.toUpperCase(Locale.ROOT).startsWith("QUIT")) {
                answer(line, lines, out);
                line = lines.readLine();
            }
            say(out, reply("QUIT", "221 Bye"));
        } catch (IOException hungUp) {
            // whatever was taken before is kept
        }
    }

    private void answer(String line, BufferedReader lines, OutputStream out) throws IOException {
        String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        String reply = reply(command, command.equals("DATA") ? "354 Go on" : "250 OK");
        say(out, reply);
        if (reply.startsWith("354")) {
            byte[] letter = letter(lines);
            String end = reply(".", "250 Taken");
            if (end.startsWith("250")) {
                keep(letter);
            }
            say(out, end);
        }
    }

    private static byte[] letter(BufferedReader lines) throws IOException {
        StringBuilder letter = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
            letter.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            line = lines.readLine();
        }
        return letter.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void keep(byte[] letter) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter));
            taken.add(message);
            unread.add(message);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String reply(String command, String usual) {
        return replies.getOrDefault(command, usual);
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
