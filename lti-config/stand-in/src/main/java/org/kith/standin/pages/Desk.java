package org.kith.standin.pages;

import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.registering.Invitations;

/** Where an administrator of one platform works. */
public record Desk(Behaviour behaviour, Endpoints endpoints, Invitations invitations) {}
