package org.kith.standin.pages;

import org.kith.standin.platform.Endpoints;
import org.kith.standin.platform.Registration;

/** What a tool must be told to trust this LMS. */
public record RegistrationView(Shell shell, Endpoints endpoints, Registration registration, String message) {}
