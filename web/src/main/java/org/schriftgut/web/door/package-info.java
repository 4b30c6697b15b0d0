/**
 * What stands before the first filter: nobody who sends or takes bytes slowly keeps a thread from the others.
 *
 * <p>Small bodies are read by the few threads that wait for all connections at once; only then does a request get a thread
 * of its own. What is too large for that gets one from a pool apart, and a thread that waits for a client does so in a
 * {@link org.schriftgut.web.door.WaitingRoom} with a share for each person. Who somebody is and what they may do is decided
 * behind the door, in {@code web.security}.
 */
package org.schriftgut.web.door;
