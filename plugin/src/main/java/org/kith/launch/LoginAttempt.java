package org.kith.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.keys.SecretDigest;
import org.kith.lti.LaunchAttempt;

/** A login that began here. Life: begun, then claimed once, or forgotten after ten minutes. */
@Entity
@Table(name = "login_attempt")
class LoginAttempt {

    @Id
    private UUID id;

    @Column(name = "state_digest")
    private String stateDigest;

    private String nonce;

    @Column(name = "browser_digest")
    private String browserDigest;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "target_link_uri")
    private String targetLinkUri;

    /** Empty when the platform was not asked to keep anything. */
    @Column(name = "storage_target")
    private String storageTarget = "";

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected LoginAttempt() {}

    LoginAttempt(LaunchAttempt attempt, UUID registrationId, BrowserCookie browser) {
        this.id = UUID.randomUUID();
        this.stateDigest = SecretDigest.of(attempt.state());
        this.nonce = attempt.nonce();
        this.browserDigest = browser.digest();
        this.registrationId = registrationId;
        this.targetLinkUri = attempt.targetLinkUri();
        this.begunAt = attempt.begunAt();
        this.expiresAt = attempt.expiresAt();
    }

    void mayBeStoredIn(String frame) {
        this.storageTarget = frame;
    }

    /** The platform's frame that may hold the browser's secret. */
    Optional<String> storageTarget() {
        return Optional.of(storageTarget).filter(frame -> !frame.isEmpty());
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean beganIn(BrowserCookie browser) {
        return browserDigest.equals(browser.digest());
    }

    UUID id() {
        return id;
    }

    UUID registrationId() {
        return registrationId;
    }

    String nonce() {
        return nonce;
    }

    String targetLinkUri() {
        return targetLinkUri;
    }
}
