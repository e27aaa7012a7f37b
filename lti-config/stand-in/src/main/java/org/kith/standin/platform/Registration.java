package org.kith.standin.platform;

/** What platform and tool have agreed upon, seen from the platform. */
public record Registration(String productFamily, String issuer, String clientId, String deploymentId) {}
