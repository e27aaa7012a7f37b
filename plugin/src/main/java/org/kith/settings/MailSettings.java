package org.kith.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The school's mail server, to which Kith hands its letters.
 *
 * @param from the address they come from, and to which mail servers send back what they cannot deliver
 */
public record MailSettings(String host, int port, MailSecurity security, Optional<Login> login, String from) {

    private static final int LAST_PORT = 65535;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    /** Who we are to the mail server. */
    public record Login(String user, String password) {

        /** So that no log ever has the password. */
        @Override
        public String toString() {
            return user;
        }
    }

    /** @throws BadSetting if a value cannot be what it should be, or one is missing that the others need */
    static Optional<MailSettings> read(Function<Setting, Optional<String>> values) {
        Optional<String> host = values.apply(Setting.MAIL_HOST);
        if (host.isEmpty()) {
            refuseLonely(values);
            return Optional.empty();
        }
        MailSecurity security = security(values);
        MailSettings settings = new MailSettings(
                fitting(Setting.MAIL_HOST, host.get(), HOST, "must be a host name such as smtp.school.example"),
                port(values, security),
                security,
                login(values, security),
                from(values));
        return Optional.of(settings);
    }

    private static void refuseLonely(Function<Setting, Optional<String>> values) {
        Arrays.stream(Setting.values())
                .filter(setting -> setting.property().startsWith("kith.mail."))
                .filter(setting -> values.apply(setting).isPresent())
                .findFirst()
                .ifPresent(setting -> {
                    throw new BadSetting(
                            setting, "means nothing without " + Setting.MAIL_HOST.property() + ", the mail server");
                });
    }

    private static MailSecurity security(Function<Setting, Optional<String>> values) {
        String asked = values.apply(Setting.MAIL_SECURITY).orElse("starttls");
        return Arrays.stream(MailSecurity.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadSetting(Setting.MAIL_SECURITY, "must be starttls, tls or none"));
    }

    private static int port(Function<Setting, Optional<String>> values, MailSecurity security) {
        return values.apply(Setting.MAIL_PORT)
                .map(text -> fitting(
                        Setting.MAIL_PORT, text, Pattern.compile("[1-9]\\d{0,4}"), "must be a number such as 587"))
                .map(Integer::valueOf)
                .map(port -> {
                    if (port > LAST_PORT) {
                        throw new BadSetting(Setting.MAIL_PORT, "must be at most " + LAST_PORT);
                    }
                    return port;
                })
                .orElse(security.usualPort());
    }

    private static Optional<Login> login(Function<Setting, Optional<String>> values, MailSecurity security) {
        Optional<String> user = values.apply(Setting.MAIL_USER);
        Optional<String> password = values.apply(Setting.MAIL_PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            throw new BadSetting(
                    user.isPresent() ? Setting.MAIL_PASSWORD : Setting.MAIL_USER,
                    "is missing: a mail server takes a user and a password, or neither");
        }
        if (user.isPresent() && security == MailSecurity.NONE) {
            throw new BadSetting(
                    Setting.MAIL_SECURITY,
                    "must be starttls or tls where there is a password, or anybody could read it");
        }
        return user.flatMap(name -> password.map(secret -> new Login(name, secret)));
    }

    private static String from(Function<Setting, Optional<String>> values) {
        String cure = "must be an address such as families@school.example";
        String from = values.apply(Setting.MAIL_FROM).orElseThrow(() -> new BadSetting(Setting.MAIL_FROM, cure));
        return fitting(Setting.MAIL_FROM, from, ADDRESS, cure);
    }

    private static String fitting(Setting setting, String value, Pattern shape, String cure) {
        if (!shape.matcher(value).matches()) {
            throw new BadSetting(setting, cure);
        }
        return value;
    }
}
