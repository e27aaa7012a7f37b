package org.kith.lti.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.outgoing.AddressRefused.Fault;

/** Where a server must not be sent by strangers (OWASP, server-side request forgery). */
class AllowedAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:220:1:248:1893:25c8:1946"})
    void allowsTheInternet(String address) {
        AllowedAddresses allowed = strict(address);

        assertThatCode(() -> allowed.require(URI.create("https://lms.example/keys")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:a00:1::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2"
            })
    void refusesANameThatLeadsInside(String address) {
        AllowedAddresses allowed = strict(address);

        Fault fault = fault(allowed, "https://lms.example/keys");

        assertThat(fault).isEqualTo(Fault.PRIVATE_ADDRESS);
    }

    @Test
    void refusesANameIfOnlyOneOfItsAddressesLeadsInside() {
        AllowedAddresses allowed = strict("93.184.216.34", "10.0.0.1");

        Fault fault = fault(allowed, "https://lms.example/keys");

        assertThat(fault).isEqualTo(Fault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://[::ffff:10.0.0.1]/",
                "https://[fe80::1]/",
                "https://169.254.169.254/",
                "https://2130706433/",
            })
    void refusesAPrivateAddressSpeltOut(String address) {
        AllowedAddresses allowed = new AllowedAddresses(true, Set.of());

        Fault fault = fault(allowed, address);

        assertThat(fault).isEqualTo(Fault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080/x", "http://127.0.0.1/x", "http://[::1]:80/x", "https://localhost/x"})
    void allowsThisComputerToAKithThatLivesOnIt(String address) {
        AllowedAddresses allowed = new AllowedAddresses(true, Set.of());

        assertThatCode(() -> allowed.require(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080/x", "http://127.0.0.1/x", "http://[::1]:80/x", "https://localhost/x"})
    void refusesThisComputerToAKithThatLivesElsewhere(String address) {
        AllowedAddresses allowed = new AllowedAddresses(false, Set.of());

        Fault fault = fault(allowed, address);

        assertThat(fault).isEqualTo(Fault.PRIVATE_ADDRESS);
    }

    @Test
    void refusesAStrangersNameForThisComputer() {
        AllowedAddresses allowed = new AllowedAddresses(true, Set.of(), names("127.0.0.1"));

        Fault fault = fault(allowed, "https://rebound.example/");

        assertThat(fault).isEqualTo(Fault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://moodle.school.internal/x", "https://MOODLE.school.internal:8443/x"})
    void allowsAPrivateHostThatTheOperatorNamed(String address) {
        AllowedAddresses allowed = new AllowedAddresses(false, Set.of("Moodle.school.internal "), names("10.0.0.5"));

        assertThatCode(() -> allowed.require(URI.create(address))).doesNotThrowAnyException();
    }

    @Test
    void refusesTheNeighbourOfAHostThatTheOperatorNamed() {
        AllowedAddresses allowed = new AllowedAddresses(false, Set.of("school.internal"), names("10.0.0.5"));

        Fault fault = fault(allowed, "https://vault.school.internal/");

        assertThat(fault).isEqualTo(Fault.PRIVATE_ADDRESS);
    }

    @Test
    void refusesPlainHttpEvenToAHostThatTheOperatorNamed() {
        AllowedAddresses allowed = new AllowedAddresses(true, Set.of("moodle.school.internal"), names("10.0.0.5"));

        Fault fault = fault(allowed, "http://moodle.school.internal/");

        assertThat(fault).isEqualTo(Fault.NOT_HTTPS);
    }

    @ParameterizedTest
    @CsvSource({
        "http://lms.example/, NOT_HTTPS",
        "ftp://lms.example/, NOT_HTTP",
        "file:///etc/passwd, NOT_HTTP",
        "/keys, NOT_HTTP",
        "https:///keys, NOT_HTTP",
        "https://me:secret@lms.example/, WITH_CREDENTIALS",
        "https://lms.example/#here, WITH_FRAGMENT"
    })
    void refusesWhatIsNoPlainAddress(String address, Fault expected) {
        AllowedAddresses allowed = strict("93.184.216.34");

        Fault fault = fault(allowed, address);

        assertThat(fault).isEqualTo(expected);
    }

    @Test
    void refusesAnEndlessAddress() {
        AllowedAddresses allowed = strict("93.184.216.34");

        Fault fault = fault(allowed, "https://lms.example/" + "a".repeat(2000));

        assertThat(fault).isEqualTo(Fault.TOO_LONG);
    }

    @Test
    void refusesAHostThatDoesNotExist() {
        AllowedAddresses allowed = new AllowedAddresses(false, Set.of(), host -> {
            throw new UnknownHostException(host);
        });

        Fault fault = fault(allowed, "https://nobody.example/");

        assertThat(fault).isEqualTo(Fault.UNKNOWN_HOST);
    }

    private static AllowedAddresses strict(String... addresses) {
        return new AllowedAddresses(false, Set.of(), names(addresses));
    }

    private static AllowedAddresses.Names names(String... addresses) {
        return host -> {
            InetAddress[] found = new InetAddress[addresses.length];
            for (int at = 0; at < addresses.length; at++) {
                found[at] = InetAddress.getByName(addresses[at]);
            }
            return Arrays.copyOf(found, found.length);
        };
    }

    private static Fault fault(AllowedAddresses allowed, String address) {
        return catchThrowableOfType(AddressRefused.class, () -> allowed.require(URI.create(address)))
                .fault();
    }
}
