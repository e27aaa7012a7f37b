package org.kith.settings;

import java.util.Locale;

/** One thing an operator may set, with the name it goes by in a system property. */
public enum Setting {
    /** Address under which browsers reach Kith, e.g. {@code https://families.example.org}; needed unless on loopback. */
    URL("kith.url"),
    /** Directory of the embedded Derby database; relative to the directory Kith is started in. */
    DATA("kith.data"),
    /** JDBC address of a PostgreSQL database, instead of the embedded one. */
    DB_URL("kith.db.url"),
    DB_USER("kith.db.user"),
    DB_PASSWORD("kith.db.password"),
    /** The school's time zone, e.g. {@code America/Chicago}: decides which week is this week. */
    ZONE("kith.zone"),
    /** The operator's key for registering platforms; at least 24 characters. */
    REGISTRATION_KEY("kith.registration.key"),
    /** Hosts of LMSs inside the school's own network, separated by commas: Kith calls no others with private addresses. */
    ALLOWED_HOSTS("kith.allowed.hosts"),
    /** Addresses of the proxies in front of Kith, separated by commas, e.g. {@code 10.0.0.5,172.18.0.0/16}. */
    TRUSTED_PROXIES("kith.trusted.proxies"),
    /** The key with which the operator's monitoring reads {@code /metrics}; at least 24 characters. */
    METRICS_KEY("kith.metrics.key"),
    /** The school's mail server; without it Kith sends no mail. */
    MAIL_HOST("kith.mail.host"),
    MAIL_PORT("kith.mail.port"),
    /** How the way to the mail server is encrypted: {@code starttls}, {@code tls} or {@code none}. */
    MAIL_SECURITY("kith.mail.security"),
    MAIL_USER("kith.mail.user"),
    MAIL_PASSWORD("kith.mail.password"),
    /** The address Kith's mail comes from. */
    MAIL_FROM("kith.mail.from");

    private final String property;

    Setting(String property) {
        this.property = property;
    }

    public String property() {
        return property;
    }

    /** {@code kith.db.url} is {@code KITH_DB_URL} in the environment. */
    public String variable() {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
