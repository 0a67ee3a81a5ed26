## Frame
