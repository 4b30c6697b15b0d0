/** The clock that tests move: in the JVM of a facade test, or from outside in a server that was started with it. */
package org.schriftgut.testclock;
