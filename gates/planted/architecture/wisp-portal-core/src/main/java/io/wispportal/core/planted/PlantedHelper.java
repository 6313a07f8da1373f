package io.wispportal.core.planted;

/** A name that says little: namesSaySomething. */
final class PlantedHelper {}
