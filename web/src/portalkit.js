// SPDX-License-Identifier: MIT
// The one script of a page: <script type="module" src="…/portalkit.js"></script>

// Named here so that the browser fetches all of them at once instead of one level of imports after the other.
import './address_bar.js';
import './announcer.js';
import './errors.js';
import './fonts.js';
import './frame_loop.js';
import './input.js';
import './landmarks.js';
import './live_widget.js';
import './loader.js';
import './mirror.js';
import './mirror_focus.js';
import './mirror_marks.js';
import './mirror_node.js';
import './mirror_probe.js';
import './mirror_roles.js';
import './mirror_style.js';
import './modes.js';
import './network.js';
import './painter.js';
import './portal_element.js';
import './problems.js';
import './table.js';
import './text_input.js';
import './theme.js';
import './url_state.js';
import './urls.js';
import './viewport.js';
import './wasm.js';
import './wire.js';
import { defineElements } from './elements.js';

defineElements();
