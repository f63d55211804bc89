"""How the engine's names are shown in the window."""

PRESET_WORDS = {"subtle": "Subtle", "natural": "Natural", "dramatic": "Dramatic"}
AXIS_WORDS = {
    "forward": "Out – in", "right": "Left – right", "down": "Up – down", "pan": "Turn left – right",
    "tilt": "Tilt up – down", "roll": "Roll left – right",
}  # fmt: skip
EASE_WORDS = {"smooth": "Smooth", "linear": "Even", "in": "Starts slowly", "out": "Ends slowly"}
CLIP_EASE_WORDS = {
    "": "Moves evenly", "in": "Starts slowly", "out": "Ends slowly", "smooth": "Starts and ends slowly",
}  # fmt: skip
POSITION_WORDS = {
    "top-left": "Top left", "top": "Top", "top-right": "Top right", "left": "Left", "middle": "Middle",
    "right": "Right", "bottom-left": "Bottom left", "bottom": "Bottom", "bottom-right": "Bottom right",
}  # fmt: skip
ENDING_WORDS = {
    "": "As the clip", "hold:1": "Held for 1 s", "hold:2": "Held for 2 s", "fade:0.5": "Quickly to black",
    "fade:1": "Slowly to black", "fade:0.5:#ffffff": "Quickly to white", "fade:1:#ffffff": "Slowly to white",
}  # fmt: skip
COMPARE_WORDS = {"": "Not shown", "beside": "Beside the clip", "wipe": "Wiped away"}
SHAPE_WORDS = {
    "": "As made", "1080x1920": "Tall 1080 x 1920", "1080x1350": "Portrait 1080 x 1350",
    "1080x1080": "Square 1080 x 1080", "1920x1080": "Wide 1920 x 1080",
}  # fmt: skip
SHAPE_TIPS = {
    "": "The size and shape in which the clip is made", "1080x1920": "For Reels, Stories, TikTok and Shorts",
    "1080x1350": "For the feeds of Instagram and Facebook", "1080x1080": "For shops, catalogues and feeds",
    "1920x1080": "For YouTube, web pages and screens",
}  # fmt: skip
PRESET_TIPS = {
    "subtle": "Little motion: safest for labels and faces", "natural": "What suits most photos",
    "dramatic": "Much motion: more is seen, and more may go wrong",
}  # fmt: skip
PLACE_WORDS = {
    "own": "The photo's own", "9:16": "Tall 9:16", "1:1": "Square 1:1", "4:5": "Portrait 4:5", "16:9": "Wide 16:9",
}  # fmt: skip
NAME_TIPS = {
    "photo": "What the photo's file is called", "name": "What the clip is called", "shape": "The shape, such as 9x16",
    "size": "Width and height in pixels, such as 1080x1920", "number": "The number of the photo: 1, 2, 3",
    "date": "Today's date", "format": "The format, such as mp4", "seed": "The number that the motion begins with",
    "folder": "The folder in which the photo lies", "sku": "The article's number, from the table",
    "ratio": "The ratio, from the table",
}  # fmt: skip
BACKGROUND_WORDS = {"#ffffff": "White", "#808080": "Grey", "#000000": "Black", "none": "Transparent"}
FIT_WORDS = {"crop": "Cut off", "blur": "Blurred photo", "white": "White", "black": "Black"}
EDGE_WORDS = {"": "As the photo's ground", **FIT_WORDS}
EDGE_TIPS = {
    "": "Automatic: the subject is never cut off. Its plain ground goes on around it, or a blurred copy of the photo",
    "crop": "The shape is filled; what does not fit is cut off, around the subject",
    "blur": "The whole photo, with a blurred copy of it around it", "white": "The whole photo, with white around it",
    "black": "The whole photo, with black around it",
}  # fmt: skip
QUALITY_WORDS = {100: "Best", 75: "Good", 45: "Small"}
BITS_WORDS = {"fp8": "In 8 bits: half the memory", "int8": "In int8: half the memory"}
PACE_WORDS = {"quality": "Best quality", "balanced": "Balanced", "fast": "Fast", "fastest": "Fastest"}
STYLE_WORDS = {
    "": "Natural", "breathing": "Breathing", "sway": "Sway", "breeze": "Breeze", "water": "Water",
    "float": "Float", "calm": "Calm people", "lively": "Lively people", "smile": "Smiling people",
    "look-around": "People look around", "clouds": "Clouds", "smoke": "Smoke", "flame": "Flame",
    "nature": "Landscape", "held": "Held in a hand",
}  # fmt: skip
EFFECT_WORDS = {
    "strip-light": "Strip light", "window-light": "Window light", "leaf-shadow": "Leaf shadow",
    "cloud-shadow": "Cloud shadow", "dust": "Dust", "steam": "Steam", "sparkle": "Sparkle", "glitter": "Glitter",
    "lamps": "Lamps",
}  # fmt: skip
EFFECT_TIPS = {
    "strip-light": "A strip light moves around the subject, as in a product film",
    "window-light": "Light falls through a window and moves slowly",
    "leaf-shadow": "Moving leaves cast shadows on the subject and its surroundings",
    "cloud-shadow": "The shadows of clouds pass over everything but the sky",
    "dust": "Dust drifts in the light, in front of and behind the subject",
    "steam": "Steam rises over a cup or a plate",
    "sparkle": "Small highlights on metal and glass flash",
    "glitter": "Sunlight glitters on the ripples of water",
    "lamps": "Lamps, candles and lit windows glow and flicker",
}
EXPERT_WORDS = {"both": "all steps", "high": "early steps", "low": "late steps"}  # which a LoRA changes
FOCUS_WORDS = {"subject": "The subject", "scene": "The whole scene"}
LOOP_WORDS = {"none": "Off", "loop": "Seamless", "pingpong": "Back and forth"}
CAMERA_WORDS = {
    "static": "Static", "path": "From frame to frame", "free": "Custom", "own": "Chosen by the model",
    "push-in": "Push in", "pull-out": "Pull out",
    "orbit-left": "Orbit left", "orbit-right": "Orbit right", "pan-left": "Pan left", "pan-right": "Pan right",
    "tilt-up": "Tilt up", "tilt-down": "Tilt down", "crane-up": "Crane up", "crane-down": "Crane down",
    "roll-left": "Roll left", "roll-right": "Roll right",
}  # fmt: skip
PHASE_WORDS = {
    "LOAD": "Opening", "ENCODE": "Analysing the photo", "DENOISE": "Generating the motion",
    "DECODE": "Drawing the frames", "EXPORT": "Writing the file", "FETCH": "Downloading", "VERIFY": "Verifying",
    "COMPARE": "Comparing with the photo",
}  # fmt: skip
STATE_WORDS = {
    "waiting": "waiting", "interrupted": "stopped: continue", "failed": "failed: try again",
    "finished": "finished",
}  # fmt: skip
ORDER_WORDS = {
    "oldest": "Oldest first", "newest": "Newest first", "name": "By name", "photo": "By photo",
    "favourites": "Favourites first",
}  # fmt: skip
VERDICT_WORDS = {
    "green": "checked: true to the photo", "amber": "checked: nearly true to the photo",
    "red": "checked: falls short of the photo",
}  # fmt: skip
AUTO_WORDS = {
    "camera": "camera", "motion": "motion", "life": "life", "style": "style", "effects": "light and air",
    "face": "motion of faces",
}  # fmt: skip
