package org.schriftgut.signin;

/** What a right password opens: a session, or the question for the code of the second factor. */
public sealed interface FirstStep permits SignedIn, CodeMissing {}
