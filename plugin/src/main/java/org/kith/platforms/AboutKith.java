package org.kith.platforms;

import java.net.URI;
import org.kith.settings.Installation;

/** This Kith, at the foot of an administrator's page. @param operator whether the reader runs it */
public record AboutKith(Installation installation, URI address, boolean operator) {}
