package org.kith.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of this installation, checked once when they are read. */
public final class Settings {

    /** Shortest registration key accepted: 24 characters are about 140 random bits in base64. */
    public static final int SHORTEST_KEY = 24;

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = values;
    }

    /** @throws UnknownSetting if a name beginning with ours is none of {@link Setting}
     *  @throws BadSetting if a value cannot be what it should be */
    public static Settings read(Properties properties, Map<String, String> environment) {
        refuseUnknown(properties, environment);
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            value(setting, properties, environment).ifPresent(value -> values.put(setting, value));
        }
        Settings settings = new Settings(values);
        settings.check();
        return settings;
    }

    public static Settings ofThisProcess() {
        return read(System.getProperties(), System.getenv());
    }

    /** Our own address without a trailing slash; empty on a machine where Kith is only tried, through loopback. */
    public Optional<URI> url() {
        return get(Setting.URL).map(text -> text.replaceAll("/+$", "")).map(URI::create);
    }

    public Path data() {
        return Path.of(get(Setting.DATA).orElse("kith-data")).toAbsolutePath().normalize();
    }

    public Optional<String> databaseUrl() {
        return get(Setting.DB_URL);
    }

    public Optional<String> databaseUser() {
        return get(Setting.DB_USER);
    }

    public Optional<String> databasePassword() {
        return get(Setting.DB_PASSWORD);
    }

    public ZoneId zone() {
        return get(Setting.ZONE).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    public Optional<String> registrationKey() {
        return get(Setting.REGISTRATION_KEY);
    }

    /** Lower case; empty if every LMS has a public address. */
    public Set<String> allowedHosts() {
        return list(Setting.ALLOWED_HOSTS);
    }

    /** Whose {@code X-Forwarded-For} is believed; empty if browsers reach Kith themselves. */
    public Set<NetworkBlock> trustedProxies() {
        return list(Setting.TRUSTED_PROXIES).stream().map(NetworkBlock::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty if nobody may read the metrics. */
    public Optional<String> metricsKey() {
        return get(Setting.METRICS_KEY);
    }

    /** Empty if Kith sends no mail. */
    public Optional<MailSettings> mail() {
        return MailSettings.read(this::get);
    }

    private Set<String> list(Setting setting) {
        return get(setting).stream()
                .flatMap(items -> Arrays.stream(items.split(",")))
                .map(item -> item.strip().toLowerCase(Locale.ROOT))
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> get(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    private static Optional<String> value(Setting setting, Properties properties, Map<String, String> environment) {
        return Stream.of(
                        Optional.ofNullable(properties.getProperty(setting.property())),
                        Optional.ofNullable(environment.get(setting.variable())))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static void refuseUnknown(Properties properties, Map<String, String> environment) {
        List<String> known = Arrays.stream(Setting.values())
                .flatMap(setting -> Stream.of(setting.property(), setting.variable()))
                .toList();
        Stream.concat(
                        properties.stringPropertyNames().stream().filter(name -> name.startsWith("kith.")),
                        environment.keySet().stream().filter(name -> name.startsWith("KITH_")))
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownSetting(name);
                });
    }

    private void check() {
        get(Setting.ZONE).ifPresent(Settings::checkZone);
        get(Setting.URL).ifPresent(Settings::checkUrl);
        get(Setting.DB_URL).filter(url -> !url.startsWith("jdbc:postgresql:")).ifPresent(url -> {
            throw new BadSetting(
                    Setting.DB_URL, "must begin with jdbc:postgresql: (leave it out for the embedded database)");
        });
        allowedHosts().stream()
                .filter(host -> !host.matches("[a-z0-9.-]+|\\[[0-9a-f:.]+]"))
                .findFirst()
                .ifPresent(host -> {
                    throw new BadSetting(
                            Setting.ALLOWED_HOSTS, "must be host names separated by commas, such as moodle.school.lan");
                });
        checkProxies();
        mail();
        Stream.of(Setting.REGISTRATION_KEY, Setting.METRICS_KEY).forEach(this::checkKey);
    }

    private void checkKey(Setting setting) {
        get(setting).filter(key -> key.length() < SHORTEST_KEY).ifPresent(key -> {
            throw new BadSetting(setting, "must have at least " + SHORTEST_KEY + " characters");
        });
    }

    private void checkProxies() {
        try {
            trustedProxies();
        } catch (IllegalArgumentException noAddress) {
            throw new BadSetting(
                    Setting.TRUSTED_PROXIES,
                    "must be IP addresses separated by commas, such as 10.0.0.5 or 172.18.0.0/16");
        }
    }

    private static void checkZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new BadSetting(Setting.ZONE, "must be a time zone such as America/Chicago or Europe/Madrid");
        }
    }

    private static void checkUrl(String url) {
        if (!url.matches("https?://[^/?#\\s@]+/?") || !hasHost(url)) {
            throw new BadSetting(
                    Setting.URL, "must look like https://families.example.org, with nothing after the host");
        }
    }

    private static boolean hasHost(String url) {
        try {
            return new URI(url).parseServerAuthority().getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
