package io.wispportal.planted;

import java.util.List;

final class Idle {}
