package org.kith.standin.pages;

import org.kith.standin.content.ContentDesk;
import org.kith.standin.content.Contents;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.registering.Invitations;

/** Where the people of one platform work with tools: administrators register them, teachers choose content in them. */
public record Desk(
        Behaviour behaviour, Endpoints endpoints, Invitations invitations, ContentDesk choosing, Contents contents) {}
